package org.rashomon.claim.syntax;

import java.util.List;
import org.rashomon.claim.lexicon.NamedGroups;

/// Names with small words inside, which a tagger takes apart: "Omar al Farid", "Muhammad ibn
/// Rashid".
final class NameParticles {
  private static final NamedGroups PARTICLES = NamedGroups.load("name-particles.lex");
  private static final String NAME = "NNP";

  private NameParticles() {}

  /// Corrects `tags` in place: particles between capitalised nouns are of their name.
  static void join(List<String> words, List<String> tags) {
    for (int i = 1; i < words.size(); i++) {
      if (isCapital(words.get(i - 1)) && isJoined(words.get(i))) {
        tags.set(i, NAME);
      }
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      int end = i;
      while (end < words.size() && PARTICLES.of(words.get(end)).isPresent()) {
        end++;
      }
      boolean within = end > i && end < words.size() && isCapital(words.get(end));
      if (within && isCapital(words.get(i - 1)) && tags.get(i - 1).startsWith("NN")) {
        for (int k = i - 1; k <= end; k++) {
          tags.set(k, NAME);
        }
        i = end;
      }
    }
  }

  /// "al-Farid"
  private static boolean isJoined(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && PARTICLES.of(word.substring(0, hyphen)).isPresent()
        && isCapital(word.substring(hyphen + 1));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
