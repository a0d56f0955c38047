package org.rashomon.claim.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words in groups that the file names freely, read strictly from lines `name: word, word`. A word
/// stands in one group. Immutable.
public final class NamedGroups {
  private final Map<String, String> names = new LinkedHashMap<>();

  private NamedGroups() {}

  /// @param file beside this class
  /// @throws MalformedLexiconException naming file and line
  public static NamedGroups load(String file) {
    return of(LexiconLine.ofResource(file));
  }

  static NamedGroups of(List<LexiconLine> lines) {
    NamedGroups groups = new NamedGroups();
    lines.forEach(groups::read);
    return groups;
  }

  /// The name of the group that has the word.
  ///
  /// @param word in lower case
  public Optional<String> of(String word) {
    return Optional.ofNullable(names.get(word));
  }

  /// The name of the word's group, or the word itself.
  public String nameOf(String word) {
    return names.getOrDefault(word, word);
  }

  private void read(LexiconLine line) {
    String key = line.key();
    if (line.indented() || !key.endsWith(":") || key.length() < 2) {
      throw line.malformed("a group is a line 'name: word, word'");
    }
    for (String word : line.afterKey().entries()) {
      if (names.putIfAbsent(word, key.substring(0, key.length() - 1)) != null) {
        throw line.malformed("'" + word + "' stands twice");
      }
    }
  }
}
