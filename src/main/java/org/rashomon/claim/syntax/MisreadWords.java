package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.lexicon.WordNet;

/// Single words whose neighbours give their part of speech away: "the foreign agents bill", "lists
/// him as", "did not sound", "acting head", "The suspected case", "restored to Drogen".
final class MisreadWords {
  private MisreadWords() {}

  /// What a word's tag should be; nothing if no rule here speaks of the word.
  ///
  /// @param at of a word that is not the first
  static Optional<String> tag(List<String> words, List<String> tags, int at) {
    String word = words.get(at).toLowerCase(Locale.ROOT);
    String tag = tags.get(at);
    if (word.equals("bill") && isBare(tag) && PennTags.isNoun(tags.get(at - 1))) {
      return Optional.of("NN");
    }
    if (tag.equals("WDT") && !RepairWord.RELATIVE.has(word)) {
      return Optional.of("NN");
    }
    if (word.equals("lists") && at + 1 < words.size() && words.get(at + 1).equals("as")) {
      return Optional.of("VBZ");
    }
    if (isName(words, tags, at)) {
      return Optional.of("NNP");
    }
    if (isDenied(words, tags, at)) {
      return Optional.of("VB");
    }
    if (word.equals("off") && isBeforeName(words, tags, at)) {
      return Optional.of("IN");
    }
    if (word.equals("away") && at + 1 < words.size() && RepairWord.AWAY.has(words.get(at + 1))) {
      return Optional.of("JJ");
    }
    if (word.equals("led") && tag.equals("VBN") && isSole(words, tags, at)) {
      return Optional.of("VBD");
    }
    if (word.equals("aground")
        || word.equals("ashore")
        || isHomeward(words, tags, at)
        || isSpan(words, tags, at)) {
      return Optional.of("RB");
    }
    if (word.equals("acting") && isBeforeOffice(words, tags, at)) {
      return Optional.of("JJ");
    }
    if (isRelative(words, tags, at)) {
      return Optional.of("WDT");
    }
    if (word.equals("have") && tag.equals("VB") && isPerfect(tags, at)) {
      return Optional.of("VBP");
    }
    if (tag.equals("VBN") && tags.get(at - 1).equals("WDT") && isCleft(words, tags, at - 1)) {
      return Optional.of("VBD");
    }
    if (isLeaving(words, tags, at)) {
      return Optional.of("VBZ");
    }
    if (RepairWord.QUALITY.has(word) && isBehindNumber(tags, at)) {
      return Optional.of("JJ");
    }
    boolean participle =
        tag.equals("VBD") && (isBeforeNoun(words, tags, at) || isBereft(words, tags, at));
    return participle ? Optional.of("VBN") : Optional.empty();
  }

  /// "restored to Drogen": no verb is written so.
  private static boolean isName(List<String> words, List<String> tags, int at) {
    String word = words.get(at);
    return tags.get(at).equals("VB")
        && words.get(at - 1).equals("to")
        && Character.isUpperCase(word.charAt(0))
        && !WordNet.load().isVerb(word.toLowerCase(Locale.ROOT));
  }

  /// "Traces of lead led to the recall": the sentence has no other verb.
  private static boolean isSole(List<String> words, List<String> tags, int at) {
    return at + 1 < words.size()
        && words.get(at + 1).equals("to")
        && PennTags.isNoun(tags.get(at - 1))
        && tags.stream().filter(tag -> tag.startsWith("VB") || tag.equals("MD")).count() == 1;
  }

  /// "seized off Skagen", but "set off Maria's alarm", "laid off Fiat workers"
  private static boolean isBeforeName(List<String> words, List<String> tags, int at) {
    return at + 1 < tags.size()
        && tags.get(at + 1).equals("NNP")
        && !RepairWord.BEFORE_OFF.has(words.get(at - 1).toLowerCase(Locale.ROOT));
  }

  /// "went home", "was sent home", but "sent home fans away"
  private static boolean isHomeward(List<String> words, List<String> tags, int at) {
    return words.get(at).equals("home")
        && tags.get(at).equals("NN")
        && RepairWord.HOMEWARD.has(words.get(at - 1).toLowerCase(Locale.ROOT))
        && (at + 1 == tags.size() || !PennTags.isNoun(tags.get(at + 1)));
  }

  /// "passed out moments later", "leaves hospital day after siege": how long after stands by
  /// itself.
  private static boolean isSpan(List<String> words, List<String> tags, int at) {
    boolean told =
        at + 1 < words.size()
            && RepairWord.RECKONED.has(words.get(at + 1).toLowerCase(Locale.ROOT));
    return told
        && PennTags.isNoun(tags.get(at))
        && RepairWord.SPAN.has(words.get(at))
        && (PennTags.isNoun(tags.get(at - 1)) || isDone(tags.get(at - 1)));
  }

  /// "a final that was halted", "it was the slope that gave way": between a noun and its verb it
  /// points at nothing.
  private static boolean isRelative(List<String> words, List<String> tags, int at) {
    return words.get(at).equals("that")
        && !tags.get(at).equals("WDT")
        && PennTags.isNoun(tags.get(at - 1))
        && at + 1 < words.size()
        && (RepairWord.BE.has(words.get(at + 1)) || isCleft(words, tags, at));
  }

  private static boolean isCleft(List<String> words, List<String> tags, int at) {
    int opening = Math.min(2, at);
    return at > 1
        && tags.get(at + 1).startsWith("VB")
        && words.get(opening - 1).toLowerCase(Locale.ROOT).equals("was")
        && words.getFirst().toLowerCase(Locale.ROOT).equals("it");
  }

  /// "Nine houses and a hotel have collapsed"
  private static boolean isPerfect(List<String> tags, int at) {
    return PennTags.isNoun(tags.get(at - 1))
        && at + 1 < tags.size()
        && (tags.get(at + 1).equals("VBN") || tags.get(at + 1).equals("VBD"));
  }

  /// "Teacher leaves hospital": no leaves of a tree.
  private static boolean isLeaving(List<String> words, List<String> tags, int at) {
    return words.get(at).equals("leaves")
        && tags.get(at).equals("NNS")
        && PennTags.isNoun(tags.get(at - 1))
        && at + 1 < words.size()
        && RepairWord.LEFT.has(words.get(at + 1).toLowerCase(Locale.ROOT));
  }

  /// "was treated and sent home": what is done to someone goes on, where no object follows.
  private static boolean isBereft(List<String> words, List<String> tags, int at) {
    return (at + 1 == tags.size() || leadsOn(tags.get(at + 1)) || words.get(at + 1).equals("home"))
        && RepairWord.BEREFT.has(words.get(at))
        && words.get(at - 1).equals("and")
        && words.subList(0, at).stream().anyMatch(RepairWord.BE::has);
  }

  private static boolean leadsOn(String tag) {
    return switch (tag) {
      case "RB", "IN", "TO", ",", "." -> true;
      default -> false;
    };
  }

  private static boolean isDone(String tag) {
    return tag.startsWith("VB") || tag.equals("RP") || tag.equals("RB");
  }

  private static boolean isBare(String tag) {
    return tag.equals("VBP") || tag.equals("VB");
  }

  /// "did not sound": a verb must follow, and what follows is none of a noun phrase.
  private static boolean isDenied(List<String> words, List<String> tags, int at) {
    boolean bare = tags.get(at).equals("NN") || tags.get(at).equals("JJ");
    boolean ends = at + 1 >= tags.size() || !PennTags.isOfPhrase(tags.get(at + 1));
    return bare
        && ends
        && at >= 2
        && RepairWord.NOT.has(words.get(at - 1).toLowerCase(Locale.ROOT))
        && RepairWord.DO.has(words.get(at - 2).toLowerCase(Locale.ROOT));
  }

  /// "took over as acting head", "was named acting governor"
  private static boolean isBeforeOffice(List<String> words, List<String> tags, int at) {
    return at + 1 < words.size()
        && (PennTags.isNoun(tags.get(at + 1)) || words.get(at + 1).equals("chief"))
        && (words.get(at - 1).equals("as")
            || words.get(at - 1).equals("becomes")
            || !tags.get(at - 1).equals("VBZ"));
  }

  /// "kills four suspected militants", "four suspected militants killed": a plural stands behind,
  /// and the verb elsewhere.
  private static boolean isBehindNumber(List<String> tags, int at) {
    return at + 1 < tags.size()
        && tags.get(at).startsWith("VB")
        && tags.get(at - 1).equals("CD")
        && tags.get(at + 1).equals("NNS")
        && (tags.subList(0, at - 1).stream().anyMatch(tag -> tag.startsWith("VB"))
            || (at + 2 < tags.size() && tags.get(at + 2).startsWith("VB")));
  }

  /// "The suspected case": between an article and a noun stands no finite verb.
  private static boolean isBeforeNoun(List<String> words, List<String> tags, int at) {
    return RepairWord.ARTICLE.has(words.get(at - 1).toLowerCase(Locale.ROOT))
        && at + 1 < tags.size()
        && PennTags.isNoun(tags.get(at + 1));
  }
}
