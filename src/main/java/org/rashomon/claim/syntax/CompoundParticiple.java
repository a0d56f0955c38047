package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import org.rashomon.claim.lexicon.WordNet;

/// Participles that belong to the noun behind them, which a tagger takes for verbs: "on handling
/// firm Delkor", "Sporting director Ann Rey", "Rusted steel brought".
final class CompoundParticiple {
  private CompoundParticiple() {}

  /// @param at of a word that two others follow
  static boolean isOne(List<String> words, List<String> tags, int at) {
    return switch (tags.get(at)) {
      case "VBG" -> isCompound(words, tags, at);
      case "VBN" -> at == 0 && isCommon(tags.get(1)) && tags.get(2).startsWith("VB");
      default -> false;
    };
  }

  /// A noun without an article is no object where a name follows it: it tells what the named one
  /// is.
  private static boolean isCompound(List<String> words, List<String> tags, int at) {
    boolean capital = at > 0 && Character.isUpperCase(words.get(at + 2).charAt(0));
    boolean name = (tags.get(at + 2).equals("NNP") || capital) && !tags.get(at + 1).equals("NNP");
    boolean bare = tags.get(at + 1).equals("NN") || tags.get(at + 1).equals("JJ");
    return name
        && bare
        && (at == 0
            ? isA(words.get(1), "person") || isA(words.get(1), "organization")
            : tags.get(at - 1).equals("IN") && isA(words.get(at + 1), "organization"));
  }

  private static boolean isA(String noun, String kind) {
    return WordNet.load().isA(noun.toLowerCase(Locale.ROOT), kind);
  }

  private static boolean isCommon(String tag) {
    return tag.equals("NN") || tag.equals("NNS");
  }
}
