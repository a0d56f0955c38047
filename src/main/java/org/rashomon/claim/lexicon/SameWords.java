package org.rashomon.claim.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Lines of words that may stand for one another; a word may stand in several.
final class SameWords {
  private final Map<String, Set<Integer>> groups = new LinkedHashMap<>();
  private int lines = 0;

  /// @throws MalformedLexiconException if a word stands twice in the line
  void add(LexiconLine list) {
    lines++;
    for (String entry : list.entries()) {
      if (!groups.computeIfAbsent(entry, key -> new LinkedHashSet<>()).add(lines)) {
        throw list.malformed("'" + entry + "' stands twice");
      }
    }
  }

  /// Whether the two are one word or share a line.
  boolean mayBeOne(String a, String b) {
    return a.equals(b)
        || groups.getOrDefault(a, Set.of()).stream()
            .anyMatch(groups.getOrDefault(b, Set.of())::contains);
  }

  /// The numbers of the lines that a word stands in.
  Set<Integer> lines(String word) {
    return Set.copyOf(groups.getOrDefault(word, Set.of()));
  }
}
