package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lists of nouns that patterns of `predicates.lex` share by name. Other than for a [NounKind],
/// whose nouns are looked up when a sentence is read, a pattern with a list is one for each noun.
final class NounLists {
  /// What stands before the name of a list in a pattern.
  private static final char MARK = '%';

  private final Map<String, List<String>> lists = new HashMap<>();

  /// Reads `name noun, noun`; the name of a list that is there already goes on with it.
  void add(LexiconLine line) {
    List<String> nouns = lists.computeIfAbsent(line.key(), name -> new ArrayList<>());
    for (String noun : line.afterKey().entries()) {
      if (noun.contains(" ") || nouns.contains(noun)) {
        throw line.malformed("'" + noun + "' is not one word or stands twice in " + line.key());
      }
      nouns.add(noun);
    }
  }

  /// An entry with the nouns of each list, as choices, for its name: "%captor".
  String spelledOut(String entry, LexiconLine line) {
    StringBuilder spelled = new StringBuilder();
    int done = 0;
    for (int mark = entry.indexOf(MARK); mark >= 0; mark = entry.indexOf(MARK, done)) {
      int end = end(entry, mark);
      spelled.append(entry, done, mark).append(nouns(entry.substring(mark + 1, end), line));
      done = end;
    }
    return spelled.append(entry, done, entry.length()).toString();
  }

  /// Where the name of a list ends: before a blank or another choice.
  private static int end(String entry, int from) {
    int end = from;
    while (end < entry.length() && entry.charAt(end) != ' ' && entry.charAt(end) != '|') {
      end++;
    }
    return end;
  }

  private String nouns(String name, LexiconLine line) {
    List<String> nouns = lists.get(name);
    if (nouns == null) {
      throw line.malformed("'" + MARK + name + "' is no list further up");
    }
    return String.join("|", nouns);
  }
}
