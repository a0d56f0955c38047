package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Verbs whose form is that of a noun, which a tagger takes for it: "did anyone board", "the
/// freighter hit by", "The operation cost 3 million euros", "said the wall burst because".
final class NounLikeVerbs {
  private NounLikeVerbs() {}

  /// What a word's tag should be; nothing if no rule here speaks of the word.
  ///
  /// @param at of a word that is not the first
  static Optional<String> tag(List<String> words, List<String> tags, int at) {
    String word = words.get(at).toLowerCase(Locale.ROOT);
    if (!isNoun(tags, at)) {
      return Optional.empty();
    }
    if (isInverted(words, at)) {
      return Optional.of("VB");
    }
    if (RepairWord.PARTICIPLE.has(word) && isBy(words, at + 1)) {
      return Optional.of(isNoun(tags, at - 1) ? "VBN" : tags.get(at));
    }
    boolean past =
        tellsPrice(words, tags, at) || (RepairWord.PAST.has(word) && isToldOf(words, tags, at));
    return past ? Optional.of("VBD") : Optional.empty();
  }

  /// "The dam burst at five": where no word is taken for a verb, a past tense that looks like its
  /// noun is the verb. Corrects `tags` in place.
  static void findSole(List<String> words, List<String> tags) {
    if (tags.stream().anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"))) {
      return;
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean past = RepairWord.SOLE_PAST.has(words.get(i)) && tags.get(i).equals("NN");
      if (past && isBehindPhrase(tags, i) && isOpener(tags.get(i + 1))) {
        tags.set(i, "VBD");
        tags.set(i - 1, isNoun(tags, i - 1) ? tags.get(i - 1) : "NN");
        return;
      }
    }
  }

  private static boolean isBehindPhrase(List<String> tags, int at) {
    return isNoun(tags, at - 1) || tags.get(at - 1).equals("JJ");
  }

  private static boolean isOpener(String tag) {
    return switch (tag) {
      case "IN", "TO", "RB", ".", "," -> true;
      default -> tag.length() > 2 && !tag.startsWith("NN") && !tag.startsWith("JJ");
    };
  }

  /// "did anyone board"
  private static boolean isInverted(List<String> words, int at) {
    return at >= 2
        && RepairWord.ASKED.has(words.get(at - 1).toLowerCase(Locale.ROOT))
        && RepairWord.DO.has(words.get(at - 2).toLowerCase(Locale.ROOT));
  }

  private static boolean isBy(List<String> words, int at) {
    return at < words.size() && words.get(at).equals("by");
  }

  /// "The operation cost 3 million euros": a sum follows, where a noun would end the phrase.
  private static boolean tellsPrice(List<String> words, List<String> tags, int at) {
    return words.get(at).equalsIgnoreCase("cost")
        && isNoun(tags, at - 1)
        && at + 1 < words.size()
        && isSum(words.get(at + 1), tags.get(at + 1));
  }

  private static boolean isSum(String word, String tag) {
    return word.chars().anyMatch(Character::isDigit)
        || switch (tag) {
          case "CD", "DT", "PRP", "PRP$" -> true;
          default -> false;
        };
  }

  /// "said the wall burst because": a noun phrase behind a verb of saying has no verb else.
  private static boolean isToldOf(List<String> words, List<String> tags, int at) {
    int article = at - 2;
    boolean phrase =
        article > 0
            && tags.get(at).equals("NN")
            && isNoun(tags, at - 1)
            && tags.get(article).equals("DT");
    return phrase
        && at + 1 < words.size()
        && RepairWord.CONJUNCTION.has(words.get(at + 1))
        && RepairWord.SAY.has(words.get(article - 1));
  }

  private static boolean isNoun(List<String> tags, int at) {
    return tags.get(at).startsWith("NN");
  }
}
