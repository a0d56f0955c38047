package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words before a head noun and how they restrict it: two nationalities exclude one another,
/// "German climbers" lie within "climbers", "angry residents" are the residents.
final class PopulationModifiers {
  /// No noun of a report has more that matter.
  private static final int MOST = 8;

  private final Nations nations;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> ignored = new LinkedHashSet<>();
  private final Map<String, Set<String>> apart = new LinkedHashMap<>();

  PopulationModifiers(Nations nations) {
    this.nations = nations;
  }

  /// What is left of the modifiers: nations by their names, synonyms by theirs, nothing that
  /// restricts nothing.
  Set<String> restricting(List<String> modifiers) {
    List<String> words = new ArrayList<>(modifiers.stream().limit(MOST).toList());
    Set<String> restricting = new LinkedHashSet<>();
    for (String first : List.copyOf(words)) {
      for (String second : List.copyOf(words)) {
        nations
            .ofAdjective(first + " " + second)
            .ifPresent(
                nation -> {
                  restricting.add(nation);
                  words.removeAll(List.of(first, second));
                });
      }
    }
    for (String word : words) {
      if (!ignored.contains(word)) {
        restricting.add(
            nations
                .ofAdjective(word)
                .or(() -> nations.ofPerson(word))
                .orElse(names.getOrDefault(word, word)));
      }
    }
    return restricting;
  }

  /// How two sets of restricting modifiers of one head lie to one another.
  PopulationRelation compare(Set<String> a, Set<String> b) {
    for (String x : a) {
      for (String y : b) {
        if (excludes(x, y)) {
          return PopulationRelation.DISJOINT;
        }
      }
    }
    boolean aCovered = a.stream().allMatch(x -> isImplied(x, b));
    boolean bCovered = b.stream().allMatch(y -> isImplied(y, a));
    if (aCovered && bCovered) {
      return PopulationRelation.SAME;
    }
    if (bCovered) {
      return PopulationRelation.FIRST_WITHIN_SECOND;
    }
    return aCovered ? PopulationRelation.SECOND_WITHIN_FIRST : PopulationRelation.UNKNOWN;
  }

  private boolean isImplied(String modifier, Set<String> by) {
    return by.contains(modifier) || by.stream().anyMatch(each -> nations.isPart(each, modifier));
  }

  private boolean excludes(String x, String y) {
    return apart.getOrDefault(x, Set.of()).contains(y) || areForeign(x, y);
  }

  private boolean areForeign(String x, String y) {
    return !x.equals(y)
        && isNation(x)
        && isNation(y)
        && !nations.isPart(x, y)
        && !nations.isPart(y, x);
  }

  private boolean isNation(String name) {
    return nations.named(name).filter(name::equals).isPresent();
  }

  void read(LexiconLine line) {
    LexiconLine list = line.afterKey();
    switch (line.key()) {
      case "ignored" -> ignore(list);
      case "same" -> list.entries().forEach(word -> names.put(word, list.entries().getFirst()));
      case "apart" -> exclude(list);
      default -> throw line.malformed("unknown key 'modifiers " + line.key() + "'");
    }
  }

  private void ignore(LexiconLine list) {
    for (String entry : list.entries()) {
      if (!ignored.add(entry)) {
        throw list.malformed("'" + entry + "' stands twice");
      }
    }
  }

  private void exclude(LexiconLine line) {
    List<List<String>> groups = new ArrayList<>();
    for (String group : line.text().split("\\|", -1)) {
      groups.add(new LexiconLine(line.file(), line.number(), false, group).entries());
    }
    if (groups.size() < 2) {
      throw line.malformed("two or more groups, divided by |");
    }
    for (List<String> a : groups) {
      for (List<String> b : groups) {
        if (!a.equals(b)) {
          a.forEach(x -> apart.computeIfAbsent(x, key -> new LinkedHashSet<>()).addAll(b));
        }
      }
    }
  }
}
