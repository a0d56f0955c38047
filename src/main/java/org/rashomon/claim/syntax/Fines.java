package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;

/// Fines that a tagger takes for something fine: "a 9 million pound fine", "Thursday's fine came".
final class Fines {
  private Fines() {}

  /// @param tags corrected in place
  static void find(List<String> words, List<String> tags) {
    for (int i = 1; i < words.size(); i++) {
      boolean alone = i + 1 == words.size() || !isInPhrase(tags.get(i + 1));
      if (words.get(i).toLowerCase(Locale.ROOT).equals("fine")
          && !tags.get(i).startsWith("NN")
          && alone
          && opens(words.get(i - 1), tags.get(i - 1))) {
        tags.set(i, "NN");
      }
    }
  }

  private static boolean isInPhrase(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("VBG");
  }

  /// Words behind which only a noun can end the phrase.
  private static boolean opens(String word, String tag) {
    return switch (tag) {
      case "DT", "POS", "PRP$", "CD", "NN", "NNS", "NNP", "JJ" -> !word.equals("that");
      default -> false;
    };
  }
}
