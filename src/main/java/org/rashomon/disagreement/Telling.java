package org.rashomon.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import org.rashomon.claim.Claim;

/// What else a claim's report has words for.
public final class Telling {
  private static final String SEPARATORS = " \t\n\r,.;:!?()\"“”‘’'—–-/";
  private static final int SHORTEST = 3;

  private Telling() {}

  /// Whether a claim's report has one of the words anywhere, in singular or plural.
  public static boolean has(Claim claim, List<String> words) {
    String title = claim.evidence().report().title().orElse("");
    return has(title, words) || has(claim.evidence().report().text(), words);
  }

  /// The same, but for sentences that also have a word of another kind.
  public static boolean hasWithout(Claim claim, List<String> words, Predicate<String> other) {
    String title = claim.evidence().report().title().orElse("");
    StringTokenizer sentences =
        new StringTokenizer(title + "\n" + claim.evidence().report().text(), "\n.;:!?");
    while (sentences.hasMoreTokens()) {
      String sentence = sentences.nextToken();
      if (has(sentence, words) && lower(sentence).stream().noneMatch(other)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a claim's report has one of the words right behind a preposition of place.
  public static boolean puts(Claim claim, List<String> words) {
    String title = claim.evidence().report().title().orElse("");
    StringTokenizer tokens =
        new StringTokenizer(title + "\n" + claim.evidence().report().text(), SEPARATORS);
    String before = "";
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken().toLowerCase(Locale.ROOT);
      if (leads(before)
          && words.stream().anyMatch(w -> isForm(token, w.toLowerCase(Locale.ROOT)))) {
        return true;
      }
      before = token;
    }
    return false;
  }

  private static boolean leads(String word) {
    return switch (word) {
      case "in", "near", "to", "at", "outside", "around", "from", "into", "of" -> true;
      default -> false;
    };
  }

  private static List<String> lower(String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), SEPARATORS);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    return words;
  }

  private static boolean has(String text, List<String> words) {
    StringTokenizer tokens = new StringTokenizer(text, SEPARATORS);
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken().toLowerCase(Locale.ROOT);
      for (String word : words) {
        if (word.length() >= SHORTEST && isForm(token, word.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isForm(String token, String word) {
    return token.equals(word) || token.equals(word + "s") || token.equals(word + "es");
  }
}
