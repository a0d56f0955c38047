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
          RepairWord.FINAL.has(word)
              ? tags.get(i).startsWith("JJ") && isDetermined(words, tags, i) && stands(tags, i + 1)
              : isFunding(words, tags, i) || isReturn(words, tags, i);
      if (lost) {
        tags.set(i, "NN");
      }
    }
  }

  private static boolean isDetermined(List<String> words, List<String> tags, int at) {
    return switch (tags.get(at - 1)) {
      case "DT", "PRP$", "POS" -> true;
      default ->
          words.get(at - 1).endsWith("'s")
              || words.get(at - 1).endsWith("’s")
              || RepairWord.CONTEST.has(words.get(at - 1).toLowerCase(Locale.ROOT));
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

  /// "cut funding for"
  private static boolean isFunding(List<String> words, List<String> tags, int at) {
    return words.get(at).equalsIgnoreCase("funding")
        && tags.get(at).equals("VBG")
        && !RepairWord.BEFORE_GERUND.has(words.get(at - 1).toLowerCase(Locale.ROOT))
        && leads(words, at + 1);
  }

  private static boolean leads(List<String> words, int at) {
    return at >= words.size()
        || words.get(at).equals(".")
        || words.get(at).equals(",")
        || RepairWord.BEHIND_NOUN.has(words.get(at));
  }

  /// "returned to work", "went back to work"
  private static boolean isReturn(List<String> words, List<String> tags, int at) {
    return words.get(at).equalsIgnoreCase("work")
        && tags.get(at).equals("VB")
        && at >= 2
        && words.get(at - 1).equals("to")
        && RepairWord.RETURN.has(words.get(at - 2));
  }
}
