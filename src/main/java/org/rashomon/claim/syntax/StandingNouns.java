package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;

/// Finds nouns that a tagger takes for adjectives or verbs where nothing follows that these could
/// stand before: "upheld the fine imposed on", "Saturday's final", "cut funding for", "back to
/// work".
final class StandingNouns {
  private StandingNouns() {}

  static void find(List<String> words, List<String> tags) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      boolean lost =
          switch (word) {
            case "fine", "final", "semi-final", "semifinal", "quarter-final" ->
                tags.get(i).startsWith("JJ") && isDetermined(words, tags, i) && stands(tags, i + 1);
            case "funding" ->
                tags.get(i).equals("VBG") && !isBe(words.get(i - 1)) && leads(words, i);
            case "work" -> tags.get(i).equals("VB") && isReturn(words, i);
            default -> false;
          };
      if (lost) {
        tags.set(i, "NN");
      }
    }
  }

  private static boolean isDetermined(List<String> words, List<String> tags, int at) {
    return switch (tags.get(at - 1)) {
      case "DT", "PRP$", "POS" -> true;
      default -> words.get(at - 1).endsWith("'s") || words.get(at - 1).endsWith("’s");
    };
  }

  /// Whether what comes next is no noun that an adjective could belong to.
  private static boolean stands(List<String> tags, int at) {
    return at >= tags.size()
        || !(tags.get(at).startsWith("NN")
            || tags.get(at).startsWith("JJ")
            || tags.get(at).equals("CD")
            || tags.get(at).equals("CC"));
  }

  private static boolean isBe(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "is", "are", "was", "were", "be", "been", "by", "of" -> true;
      default -> false;
    };
  }

  private static boolean leads(List<String> words, int at) {
    return at + 1 >= words.size()
        || switch (words.get(at + 1)) {
          case "for", "to", "from", "by", "in", "at", "this", "last", "next", ".", "," -> true;
          default -> false;
        };
  }

  /// "returned to work", "went back to work"
  private static boolean isReturn(List<String> words, int at) {
    if (at < 2 || !words.get(at - 1).equals("to")) {
      return false;
    }
    return switch (words.get(at - 2)) {
      case "return", "returned", "returning", "returns", "back" -> true;
      default -> false;
    };
  }
}
