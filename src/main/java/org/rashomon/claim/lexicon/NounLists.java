package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of nouns that patterns of `predicates.lex` share by name. Other than for a [NounKind],
/// whose nouns are looked up when a sentence is read, a pattern with a list is one for each noun.
final class NounLists {
  private static final Pattern NAMED = Pattern.compile("%([^ |]*)");

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
    return NAMED.matcher(entry).replaceAll(name -> nouns(name, line));
  }

  private String nouns(MatchResult named, LexiconLine line) {
    List<String> nouns = lists.get(named.group(1));
    if (nouns == null) {
      throw line.malformed("'" + named.group() + "' is no list further up");
    }
    return Matcher.quoteReplacement(String.join("|", nouns));
  }
}
