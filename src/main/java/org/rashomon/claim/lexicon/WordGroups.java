package org.rashomon.claim.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Words in named groups, read strictly from a file of lines `GROUP: word, word`; an entry of
/// several words has single blanks. A word may stand in several groups. Immutable.
///
/// @param <G> the groups; the file names each by its constant
public final class WordGroups<G extends Enum<G>> {
  private final Map<G, Map<String, Integer>> groups;
  private final Map<G, Set<String>> openers;
  private final Map<String, G> first = new HashMap<>();
  private final WordFilter filter;

  private WordGroups(Map<G, Map<String, Integer>> groups, Class<G> type) {
    this.groups = groups;
    this.openers = new EnumMap<>(type);
    this.filter = new WordFilter(groups.values().stream().mapToInt(Map::size).sum());
    groups.forEach(
        (group, words) -> {
          openers.put(
              group, words.keySet().stream().map(WordGroups::opener).collect(Collectors.toSet()));
          words.keySet().forEach(word -> first.putIfAbsent(word, group));
          words.keySet().forEach(word -> filter.add(group.name(), word));
        });
  }

  private static String opener(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /// @param file beside this class
  /// @throws MalformedLexiconException naming file and line, for an unknown group, or a word that
  ///   stands twice in one
  public static <G extends Enum<G>> WordGroups<G> load(String file, Class<G> groups) {
    return of(LexiconLine.ofResource(file), groups);
  }

  static <G extends Enum<G>> WordGroups<G> of(List<LexiconLine> lines, Class<G> groups) {
    Map<G, Map<String, Integer>> read = new EnumMap<>(groups);
    for (LexiconLine line : lines) {
      Map<String, Integer> words =
          read.computeIfAbsent(group(line, groups), group -> new HashMap<>());
      for (String word : line.afterKey().entries()) {
        if (words.put(word, line.number()) != null) {
          throw line.malformed("'" + word + "' stands twice");
        }
      }
    }
    return new WordGroups<>(read, groups);
  }

  private static <G extends Enum<G>> G group(LexiconLine line, Class<G> groups) {
    for (G group : groups.getEnumConstants()) {
      if (line.key().equals(group.name() + ":")) {
        return group;
      }
    }
    throw line.malformed("unknown group '" + line.key() + "'");
  }

  /// @param word in lower case
  public boolean has(G group, String word) {
    return filter.mayHave(group.name(), word)
        && groups.getOrDefault(group, Map.of()).containsKey(word);
  }

  /// Whether an entry of the group begins with the word or is it.
  public boolean begins(G group, String word) {
    return openers.getOrDefault(group, Set.of()).contains(word);
  }

  /// The first group, in the order of the constants, that has the word.
  public Optional<G> of(String word) {
    return Optional.ofNullable(first.get(word));
  }
}
