package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The head nouns of `populations.lex` and what it says of them; the head comment of the file
/// states its format. Terms are those that [#name] gives.
final class PopulationTerms {
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Set<String>> wholes = new LinkedHashMap<>();
  private final Map<String, Set<String>> apart = new LinkedHashMap<>();
  private final Map<String, Set<String>> unsure = new LinkedHashMap<>();
  private final Set<String> kinds = new LinkedHashSet<>();

  /// The terms that lines other than `same` have named so far.
  private final Set<String> used = new LinkedHashSet<>();

  /// The name of the population that a head noun stands for.
  String name(String head) {
    return names.getOrDefault(head, head);
  }

  /// Whether a head, maybe of two words, stands in the file.
  boolean isKnown(String head) {
    return names.containsKey(head) || used.contains(head);
  }

  /// What a term is declared to be a part of, without going further up.
  Set<String> wholes(String term) {
    return wholes.getOrDefault(term, Set.of());
  }

  boolean isApart(String a, String b) {
    return apart.getOrDefault(a, Set.of()).contains(b);
  }

  boolean isUnsure(String a, String b) {
    return unsure.getOrDefault(a, Set.of()).contains(b);
  }

  /// Terms of which two kinds share no member.
  Set<String> kinds() {
    return kinds;
  }

  Set<String> terms() {
    Set<String> terms = new LinkedHashSet<>(names.keySet());
    terms.addAll(used);
    return terms;
  }

  /// A further line may add to a name.
  void same(LexiconLine line) {
    List<String> entries = line.entries();
    String name = entries.getFirst();
    if (!names.getOrDefault(name, name).equals(name)) {
      throw line.malformed("'" + name + "' has another name already");
    }
    names.put(name, name);
    for (String entry : entries.subList(1, entries.size())) {
      if (used.contains(entry) || names.putIfAbsent(entry, name) != null) {
        throw line.malformed("'" + entry + "' is used further up");
      }
    }
  }

  void within(LexiconLine line) {
    int colon = line.text().indexOf(": ");
    if (colon < 0) {
      throw line.malformed("no 'whole: parts'");
    }
    String whole = name(line.text().substring(0, colon));
    used.add(whole);
    for (String part : part(line, colon + 2).entries()) {
      used.add(part);
      if (name(part).equals(whole)
          || !wholes.computeIfAbsent(name(part), key -> new LinkedHashSet<>()).add(whole)) {
        throw line.malformed("'" + part + "' stands twice or is the whole itself");
      }
    }
  }

  private static LexiconLine part(LexiconLine line, int from) {
    return new LexiconLine(
        line.file(), line.number(), line.indented(), line.text().substring(from));
  }

  void apart(LexiconLine line) {
    exclude(apart, line);
  }

  void unsure(LexiconLine line) {
    exclude(unsure, line);
  }

  void kinds(LexiconLine line) {
    kinds.addAll(line.entries());
    used.addAll(line.entries());
  }

  private void exclude(Map<String, Set<String>> into, LexiconLine line) {
    List<String> groups = new ArrayList<>();
    for (String group : line.text().split("\\|", -1)) {
      used.add(group.strip());
      groups.add(name(group.strip()));
    }
    if (groups.size() < 2 || Set.copyOf(groups).size() < groups.size() || groups.contains("")) {
      throw line.malformed("two or more different terms, divided by |");
    }
    for (String a : groups) {
      for (String b : groups) {
        if (!a.equals(b)) {
          into.computeIfAbsent(a, key -> new LinkedHashSet<>()).add(b);
        }
      }
    }
  }
}
