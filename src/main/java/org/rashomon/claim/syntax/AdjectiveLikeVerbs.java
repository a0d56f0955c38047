package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Past tenses that a tagger takes for adjectives: "The condition of the cardinal worsened", "Rivas
/// FC sacked head coach", "who wounded four people", "The dockers downed tools"; and bare verbs
/// behind a modal one: "will not close stores".
final class AdjectiveLikeVerbs {
  private AdjectiveLikeVerbs() {}

  /// What a word's tag should be; nothing if no rule here speaks of the word.
  ///
  /// @param at of a word that is not the first
  static Optional<String> tag(List<String> words, List<String> tags, int at) {
    if (isBare(words, tags, at)) {
      return Optional.of("VB");
    }
    if (!tags.get(at).equals("JJ")) {
      return Optional.empty();
    }
    if (isStrike(words, tags, at) || isBehindAdjective(words, tags, at)) {
      return Optional.of("VBD");
    }
    if (isDeed(words, tags, at)) {
      return Optional.of(isHave(words.get(at - 1)) ? "VBN" : "VBD");
    }
    return isBehindWho(words, tags, at) ? Optional.of("VBD") : Optional.empty();
  }

  /// "will not close stores": behind a modal verb, no noun phrase can begin.
  private static boolean isBare(List<String> words, List<String> tags, int at) {
    if (!tags.get(at).equals("JJ") && !tags.get(at).equals("RB")) {
      return false;
    }
    int modal = tags.get(at - 1).equals("RB") && at > 1 ? at - 2 : at - 1;
    return tags.get(modal).equals("MD") && RepairWord.BARE.has(words.get(at));
  }

  /// "The dockers downed tools"
  private static boolean isStrike(List<String> words, List<String> tags, int at) {
    return words.get(at).equalsIgnoreCase("downed")
        && PennTags.isNoun(tags.get(at - 1))
        && at + 1 < words.size()
        && words.get(at + 1).equalsIgnoreCase("tools");
  }

  /// "The condition of the cardinal worsened": a noun phrase without a noun, and no noun behind it.
  private static boolean isBehindAdjective(List<String> words, List<String> tags, int at) {
    boolean adjective = tags.get(at - 1).equals("JJ") && at >= 2 && tags.get(at - 2).equals("DT");
    boolean noun = at + 1 < tags.size() && PennTags.isOfPhrase(tags.get(at + 1));
    return adjective
        && !noun
        && words.get(at).endsWith("ed")
        && !words.get(at - 1).toLowerCase(Locale.ROOT).endsWith("ed")
        && Valency.isIntransitive(Valency.lemmaOfPast(words.get(at)));
  }

  /// "Rivas FC sacked head coach", "have sacked manager": behind a name or an auxiliary, before
  /// what someone is and his name.
  private static boolean isDeed(List<String> words, List<String> tags, int at) {
    boolean behind = tags.get(at - 1).startsWith("NNP") || isHave(words.get(at - 1));
    return RepairWord.DEED.has(words.get(at))
        && behind
        && at + 1 < tags.size()
        && PennTags.isNoun(tags.get(at + 1));
  }

  private static boolean isHave(String word) {
    return RepairWord.HAVE.has(word.toLowerCase(Locale.ROOT));
  }

  /// "who wounded four people": an adjective stands there only behind a verb.
  private static boolean isBehindWho(List<String> words, List<String> tags, int at) {
    boolean who = words.get(at - 1).equals("who") || words.get(at - 1).equals("which");
    return who
        && words.get(at).endsWith("ed")
        && at + 1 < tags.size()
        && switch (tags.get(at + 1)) {
          case "CD", "DT", "PRP$", "PRP", "NNP", "NNPS" -> true;
          default -> false;
        };
  }
}
