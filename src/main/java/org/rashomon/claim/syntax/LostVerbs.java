package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import org.rashomon.claim.lexicon.NounKind;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.WordNet;

/// Verbs that a tagger takes for nouns or prepositions because they stand where headlines put them,
/// or are rare: "Eleven drown as ferry overturns", "Snow strands 900 at airport", "underwent
/// tests".
final class LostVerbs {
  private LostVerbs() {}

  /// Corrects `tags` in place.
  static void find(List<String> words, List<String> tags) {
    for (int i = 1; i < words.size(); i++) {
      if (tags.get(i).equals("IN") && isRarePast(words.get(i))) {
        tags.set(i, "VBD");
      } else if (isPlanned(words, tags, i)) {
        tags.set(i, "VB");
      } else if (isPassive(words, tags, i)) {
        tags.set(i, "VBN");
      } else if (isHome(words, tags, i)) {
        tags.set(i, "RB");
      }
    }
    behindNumber(words, tags);
    beforeInfinitive(words, tags);
    if (!hasVerb(tags)) {
      beforeNumber(words, tags);
    }
  }

  private static boolean hasVerb(List<String> tags) {
    return tags.stream().anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"));
  }

  private static boolean isRarePast(String word) {
    return switch (word) {
      case "underwent", "overran", "overcame", "overtook", "neared", "withstood", "outnumbered" ->
          true;
      default -> false;
    };
  }

  /// "is to axe 400 jobs"
  private static boolean isPlanned(List<String> words, List<String> tags, int at) {
    boolean planned =
        at > 1
            && words.get(at - 1).equals("to")
            && (words.get(at - 2).equals("is") || words.get(at - 2).equals("are"));
    boolean object =
        at + 1 < tags.size()
            && (tags.get(at + 1).equals("CD")
                || tags.get(at + 1).equals("DT")
                || isPlural(tags, at + 1));
    return planned && object && tags.get(at).equals("NN") && isVerb(words.get(at));
  }

  private static boolean isPlural(List<String> tags, int at) {
    return tags.get(at).equals("NNS");
  }

  /// "were let out"
  private static boolean isPassive(List<String> words, List<String> tags, int at) {
    boolean being =
        switch (words.get(at - 1)) {
          case "was", "were", "been", "are", "is", "being" -> true;
          default -> false;
        };
    return being
        && tags.get(at).startsWith("VB")
        && switch (words.get(at)) {
          case "let", "put", "set", "cut", "shut" -> true;
          default -> false;
        };
  }

  /// "sent 180 pupils home"
  private static boolean isHome(List<String> words, List<String> tags, int at) {
    boolean ends = at + 1 == tags.size() || !tags.get(at + 1).startsWith("NN");
    return words.get(at).equals("home")
        && tags.get(at).startsWith("NN")
        && (isPlural(tags, at - 1) || tags.get(at - 1).equals("PRP"))
        && ends;
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
      tags.set(1, isParticiple(word) ? "VBN" : "VBP");
    }
  }

  /// "Steelmaker plans to slash 400 jobs"
  private static void beforeInfinitive(List<String> words, List<String> tags) {
    boolean finite =
        tags.stream()
            .anyMatch(
                tag ->
                    switch (tag) {
                      case "VBD", "VBZ", "VBP", "MD" -> true;
                      default -> false;
                    });
    for (int i = 1; !finite && i + 2 < words.size(); i++) {
      boolean plan =
          switch (words.get(i)) {
            case "plans", "aims", "vows", "pledges", "promises", "threatens", "hopes" -> true;
            default -> false;
          };
      if (plan && words.get(i + 1).equals("to") && tags.get(i + 2).equals("VB")) {
        tags.set(i, "VBZ");
        return;
      }
    }
  }

  private static boolean isOne(String word) {
    return word.equalsIgnoreCase("one") || word.equals("1") || word.equalsIgnoreCase("no");
  }

  private static boolean isBeing(String word) {
    return NounKind.PERSON.has(word) || NounKind.ANIMAL.has(word);
  }

  private static boolean isParticiple(String word) {
    return switch (word) {
      case "hurt", "hit", "cut", "shot" -> true;
      default -> false;
    };
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

  private static boolean isBare(List<String> tags, int behind) {
    return behind >= tags.size() || !tags.get(behind).startsWith("NN");
  }

  private static boolean isFinite(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean third = lower.endsWith("s") && !lower.endsWith("ss");
    return third
        ? isMeasure(lower.substring(0, lower.length() - 1))
            || (lower.endsWith("es") && isMeasure(lower.substring(0, lower.length() - 2)))
        : isMeasure(lower) || lower.equals("reach") || lower.equals("top") || lower.equals("pass");
  }

  private static boolean isMeasure(String lemma) {
    return !PredicateLexicon.load().verb(lemma).isEmpty();
  }

  private static boolean isVerb(String word) {
    return WordNet.load().isVerb(word.toLowerCase(Locale.ROOT));
  }
}
