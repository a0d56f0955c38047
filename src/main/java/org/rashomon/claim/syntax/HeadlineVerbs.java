package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import org.rashomon.claim.lexicon.NounKind;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.WordNet;

/// Verbs that a tagger takes for nouns because they stand where headlines put them: "Eleven drown
/// as ferry overturns", "Steelmaker plans to slash 400 jobs", "Snow strands 900 at airport".
final class HeadlineVerbs {
  private HeadlineVerbs() {}

  /// Corrects `tags` in place.
  static void find(List<String> words, List<String> tags) {
    behindNumber(words, tags);
    beforeInfinitive(words, tags);
    if (!hasVerb(tags)) {
      beforeNumber(words, tags);
      atClose(words, tags);
      soleThird(words, tags);
    }
  }

  private static boolean hasVerb(List<String> tags) {
    return tags.stream().anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"));
  }

  /// "Eleven drown as", "25,000 march in", "Five face fraud charges": behind a number above one a
  /// noun would be in the plural.
  private static void behindNumber(List<String> words, List<String> tags) {
    if (words.size() < 3 || !tags.get(0).equals("CD") || isOne(words.get(0))) {
      return;
    }
    String word = words.get(1);
    if (!tags.get(1).equals("NN") || !isVerb(word) || isBeing(word)) {
      return;
    }
    boolean noun = tags.get(2).startsWith("NN") || tags.get(2).startsWith("JJ");
    if (noun ? !hasVerb(tags) && isMeasure(word) : !tags.get(2).equals("POS")) {
      tags.set(1, RepairWord.HARMED.has(word) ? "VBN" : "VBP");
    }
  }

  /// "Steelmaker plans to slash 400 jobs"
  private static void beforeInfinitive(List<String> words, List<String> tags) {
    if (tags.stream().anyMatch(HeadlineVerbs::isFiniteTag)) {
      return;
    }
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean infinitive = words.get(i + 1).equals("to") && tags.get(i + 2).equals("VB");
      if (infinitive && RepairWord.PLAN.has(words.get(i))) {
        tags.set(i, "VBZ");
        return;
      }
    }
  }

  private static boolean isFiniteTag(String tag) {
    return switch (tag) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean isOne(String word) {
    return word.equalsIgnoreCase("one") || word.equals("1") || word.equalsIgnoreCase("no");
  }

  private static boolean isBeing(String word) {
    return NounKind.PERSON.has(word) || NounKind.ANIMAL.has(word);
  }

  /// "Snow strands 900 at", "Measles cases reach 85": where no word is taken for a verb, the one
  /// right before a bare number.
  private static void beforeNumber(List<String> words, List<String> tags) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean number = tags.get(i + 1).equals("CD") && isBare(tags, i + 2);
      boolean behind = tags.get(i - 1).startsWith("NN");
      if (number && behind && tags.get(i).startsWith("NN") && isFinite(words.get(i))) {
        tags.set(i, words.get(i).endsWith("s") ? "VBZ" : "VBP");
        return;
      }
    }
  }

  /// "Tokyo stocks close 0.4 percent lower", "Shares end higher"
  private static void atClose(List<String> words, List<String> tags) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean trade = RepairWord.TRADE.has(words.get(i)) && tags.get(i - 1).startsWith("NN");
      if (trade && !hasVerb(tags) && tellsMove(words, i + 1)) {
        tags.set(i, words.get(i).endsWith("s") ? "VBZ" : "VBP");
      }
    }
  }

  /// A direction, at most behind the amount.
  private static boolean tellsMove(List<String> words, int from) {
    return words.subList(from, Math.min(words.size(), from + 3)).stream()
        .anyMatch(word -> RepairWord.MOVE.has(word.toLowerCase(Locale.ROOT)));
  }

  /// "Strong quake shakes eastern Talvia", "The skull dates back": where no word is taken for a
  /// verb, a plural between a singular and what begins another phrase.
  private static void soleThird(List<String> words, List<String> tags) {
    for (int i = 1; i + 1 < words.size() && !hasVerb(tags); i++) {
      boolean behind = tags.get(i - 1).equals("NN") || tags.get(i - 1).equals("NNP");
      boolean third = tags.get(i).equals("NNS") && isThird(words.get(i));
      if (behind && third && (begins(tags.get(i + 1)) || isNoNoun(words.get(i)))) {
        tags.set(i, "VBZ");
      }
    }
  }

  /// "Chancellor resigns after": no noun has this plural.
  private static boolean isNoNoun(String third) {
    String lower = third.toLowerCase(Locale.ROOT);
    return !WordNet.load().isNoun(lower)
        && !WordNet.load().isNoun(lower.substring(0, lower.length() - 1));
  }

  private static boolean begins(String tag) {
    return switch (tag) {
      case "DT", "PRP$", "RB", "RP", "JJ", "NNP" -> true;
      default -> false;
    };
  }

  private static boolean isThird(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("s")
        && (isVerb(lower.substring(0, lower.length() - 1))
            || (lower.endsWith("es") && isVerb(lower.substring(0, lower.length() - 2))));
  }

  private static boolean isBare(List<String> tags, int behind) {
    return behind >= tags.size() || !tags.get(behind).startsWith("NN");
  }

  private static boolean isFinite(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean third = lower.endsWith("s") && !lower.endsWith("ss");
    return third
        ? isMeasure(lower.substring(0, lower.length() - 1))
            || (lower.endsWith("es") && isMeasure(lower.substring(0, lower.length() - 2)))
        : isMeasure(lower) || RepairWord.REACH.has(lower);
  }

  private static boolean isMeasure(String lemma) {
    return !PredicateLexicon.load().verb(lemma).isEmpty();
  }

  private static boolean isVerb(String word) {
    return WordNet.load().isVerb(word.toLowerCase(Locale.ROOT));
  }
}
