package org.rashomon.claim.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Verbs and nouns that name one occurrence ("lift off" and "launch"), and verbs that name none by
/// themselves, read strictly from `occurrences.lex`. Immutable.
public final class OccurrenceLexicon {
  private final Map<String, Set<String>> groups = new LinkedHashMap<>();
  private final Set<String> light = new HashSet<>();
  private final Set<String> many = new HashSet<>();
  private final Set<String> recurring = new HashSet<>();
  private final Set<String> apart = new HashSet<>();
  private final Set<String> habits = new HashSet<>();
  private final Set<String> upon = new HashSet<>();
  private final Set<String> plans = new HashSet<>();
  private final Set<String> movers = new HashSet<>();
  private final Set<String> fixing = new HashSet<>();
  private final Set<String> single = new HashSet<>();

  private OccurrenceLexicon() {}

  /// @throws MalformedLexiconException naming file and line
  public static OccurrenceLexicon load() {
    return of(LexiconLine.ofResource("occurrences.lex"));
  }

  static OccurrenceLexicon of(List<LexiconLine> lines) {
    OccurrenceLexicon lexicon = new OccurrenceLexicon();
    lines.forEach(lexicon::read);
    return lexicon;
  }

  /// Whether the file has it among the words for one occurrence.
  ///
  /// @param phrase lemmas, joined by blanks
  public boolean has(String phrase) {
    return groups.containsKey(phrase);
  }

  /// The first words of the groups that have a phrase, in the order of the file.
  public List<String> groups(String phrase) {
    return List.copyOf(groups.getOrDefault(phrase, Set.of()));
  }

  /// Whether two phrases may name one occurrence.
  public boolean mayBeOne(String a, String b) {
    return a.equals(b) || shareLine(a, b);
  }

  /// Whether the file gives the two as words for one occurrence.
  public boolean shareLine(String a, String b) {
    Set<String> others = groups.getOrDefault(b, Set.of());
    return groups.getOrDefault(a, Set.of()).stream().anyMatch(others::contains);
  }

  /// Whether a verb leaves it to its noun to say what happens.
  public boolean isLight(String phrase) {
    return light.contains(phrase);
  }

  /// Whether a word names no occurrence by itself, since what it tells happens again and again.
  public boolean isOfMany(String lemma) {
    return many.contains(lemma);
  }

  /// Whether a phrase names what recurs over the years, so that a year does not tell which is
  /// meant.
  public boolean isRecurring(String phrase) {
    return groups.getOrDefault(phrase, Set.of()).stream().anyMatch(recurring::contains);
  }

  /// Whether a word before a noun tells two of its kind apart.
  public boolean tellsApart(String modifier) {
    return apart.contains(modifier);
  }

  /// Whether a word makes its clause tell what happens again and again.
  public boolean isHabit(String word) {
    return habits.contains(word);
  }

  /// Whether a phrase names what one does to another, who may do it to the one.
  public boolean isUponAnother(String phrase) {
    return groups.getOrDefault(phrase, Set.of()).stream().anyMatch(upon::contains);
  }

  /// Whether two phrases are of one group of what happens once in an event.
  public boolean areOneOnce(String a, String b) {
    Set<String> others = groups.getOrDefault(b, Set.of());
    return groups.getOrDefault(a, Set.of()).stream()
        .anyMatch(group -> single.contains(group) && others.contains(group));
  }

  /// Whether a verb in the present tense tells a plan where a time stands beside it.
  public boolean isPlan(String lemma) {
    return plans.contains(lemma);
  }

  /// Whether a phrase names what is told of who moves, wherever to.
  public boolean isOfMover(String phrase) {
    return groups.getOrDefault(phrase, Set.of()).stream().anyMatch(movers::contains);
  }

  /// Whether a verb tells in any tense that something is put down for a time.
  public boolean isFixing(String lemma) {
    return fixing.contains(lemma);
  }

  private void read(LexiconLine line) {
    if (line.indented()) {
      throw line.malformed("an indented line");
    }
    switch (line.key()) {
      case "same" -> same(line.afterKey());
      case "light" -> light.addAll(line.afterKey().entries());
      case "many" -> many.addAll(line.afterKey().entries());
      case "again" -> recurring.addAll(line.afterKey().entries());
      case "apart" -> apart.addAll(line.afterKey().entries());
      case "habit" -> habits.addAll(line.afterKey().entries());
      case "upon" -> upon.addAll(line.afterKey().entries());
      case "once" -> single.addAll(line.afterKey().entries());
      case "mover" -> movers.addAll(line.afterKey().entries());
      case "fix" -> fixing.addAll(line.afterKey().entries());
      case "plan" -> plans.addAll(line.afterKey().entries());
      default -> throw line.malformed("unknown key '" + line.key() + "'");
    }
  }

  /// The first word names the group, so that several lines may tell one.
  private void same(LexiconLine list) {
    List<String> items = list.items();
    for (String item : items) {
      groups.computeIfAbsent(item, key -> new LinkedHashSet<>()).add(items.getFirst());
    }
  }
}
