package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Corrects what a statistical tagger takes for something else where the words around leave no
/// doubt: "did anyone board", "the foreign agents bill", "the freighter hit by".
final class TagRepair {
  private TagRepair() {}

  /// @param words as they stand
  /// @param tags of the Penn Treebank, one for each word
  static List<String> of(List<String> words, List<String> tags) {
    List<String> repaired = new ArrayList<>(tags);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (repaired.get(i).equals("IN") && isFirstName(words, repaired, i)) {
        repaired.set(i, "NNP");
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (isAnswer(words, i)) {
        repaired.set(i, "UH");
      }
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i).toLowerCase(Locale.ROOT);
      String before = words.get(i - 1).toLowerCase(Locale.ROOT);
      if (repaired.get(i).startsWith("NN") && isInverted(words, i)) {
        repaired.set(i, "VB");
      } else if (word.equals("bill") && isFinite(repaired.get(i)) && isNoun(repaired.get(i - 1))) {
        repaired.set(i, "NN");
      } else if (isParticipleLike(word) && isNoun(repaired.get(i)) && isBy(words, i + 1)) {
        repaired.set(i, isNoun(repaired.get(i - 1)) ? "VBN" : repaired.get(i));
      } else if (isNoun(repaired.get(i - 1)) && tellsPrice(words, repaired, i)) {
        repaired.set(i, "VBD");
      } else if (repaired.get(i).equals("WDT") && !isRelative(word)) {
        repaired.set(i, "NN");
      } else if (isPastLike(word) && isToldOf(words, repaired, i)) {
        repaired.set(i, "VBD");
      } else if (repaired.get(i).equals("JJ") && isLostVerb(words, repaired, i, before)) {
        repaired.set(i, "VBD");
      } else if (word.equals("lists") && i + 1 < words.size() && words.get(i + 1).equals("as")) {
        repaired.set(i, "VBZ");
      } else if (repaired.get(i).equals("JJ") && isDeed(words, repaired, i)) {
        repaired.set(i, isHave(words.get(i - 1)) ? "VBN" : "VBD");
      } else if (repaired.get(i).equals("JJ") && isBehindWho(words, repaired, i)) {
        repaired.set(i, "VBD");
      } else if (isDenied(words, repaired, i)) {
        repaired.set(i, "VB");
      } else if (word.equals("acting") && isBeforeOffice(words, repaired, i)) {
        repaired.set(i, "JJ");
      } else if (repaired.get(i).equals("VBD") && isBeforeNoun(words, repaired, i)) {
        repaired.set(i, "VBN");
      }
    }
    for (int i = 0; i + 2 < words.size(); i++) {
      if (CompoundParticiple.isOne(words, repaired, i)) {
        repaired.set(i, repaired.get(i).equals("VBG") ? "NN" : "JJ");
      }
    }
    StandingNouns.find(words, repaired);
    lostPast(words, repaired);
    LostVerbs.find(words, repaired);
    NameParticles.join(words, repaired);
    LostNouns.restore(words, repaired);
    Fines.find(words, repaired);
    return repaired;
  }

  /// "took over as acting head", "was named acting governor"
  private static boolean isBeforeOffice(List<String> words, List<String> tags, int at) {
    return at + 1 < words.size()
        && isNoun(tags.get(at + 1))
        && (words.get(at - 1).equals("as") || !tags.get(at - 1).equals("VBZ"));
  }

  /// "The dam burst at five": where no word is taken for a verb, a past tense that looks like its
  /// noun is the verb.
  private static void lostPast(List<String> words, List<String> tags) {
    if (tags.stream().anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"))) {
      return;
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean past =
          switch (words.get(i)) {
            case "burst", "hit", "shut", "split", "spread", "quit" -> true;
            default -> false;
          };
      if (past && tags.get(i).equals("NN") && behindNoun(tags, i) && isOpener(tags.get(i + 1))) {
        tags.set(i, "VBD");
        tags.set(i - 1, tags.get(i - 1).startsWith("NN") ? tags.get(i - 1) : "NN");
        return;
      }
    }
  }

  private static boolean behindNoun(List<String> tags, int at) {
    return tags.get(at - 1).startsWith("NN") || tags.get(at - 1).equals("JJ");
  }

  private static boolean isOpener(String tag) {
    return switch (tag) {
      case "IN", "TO", "RB", ".", "," -> true;
      default -> tag.length() > 2 && !tag.startsWith("NN") && !tag.startsWith("JJ");
    };
  }

  /// A capitalised word before a name that is no preposition: "Josef Reiter" with a rarer first
  /// name.
  private static boolean isFirstName(List<String> words, List<String> tags, int at) {
    boolean capital = Character.isUpperCase(words.get(at).charAt(0));
    return capital
        && tags.get(at + 1).equals("NNP")
        && !isPreposition(words.get(at).toLowerCase(Locale.ROOT));
  }

  private static boolean isPreposition(String word) {
    return switch (word) {
      case "in",
          "on",
          "at",
          "of",
          "by",
          "for",
          "from",
          "with",
          "without",
          "within",
          "to",
          "into",
          "onto",
          "off",
          "over",
          "under",
          "near",
          "after",
          "before",
          "behind",
          "below",
          "above",
          "between",
          "among",
          "amid",
          "amidst",
          "against",
          "across",
          "along",
          "around",
          "about",
          "as",
          "although",
          "though",
          "because",
          "since",
          "if",
          "unless",
          "until",
          "till",
          "while",
          "whilst",
          "whereas",
          "that",
          "than",
          "through",
          "throughout",
          "toward",
          "towards",
          "during",
          "despite",
          "except",
          "beside",
          "besides",
          "beneath",
          "beyond",
          "inside",
          "outside",
          "like",
          "unlike",
          "per",
          "via",
          "upon",
          "whether",
          "so",
          "once",
          "past",
          "lest",
          "opposite",
          "out",
          "up",
          "down",
          "alongside",
          "atop",
          "aboard",
          "ahead",
          "next",
          "due",
          "following",
          "notwithstanding",
          "versus",
          "v",
          "vs",
          "underneath",
          "amongst" ->
          true;
      default -> false;
    };
  }

  /// "No, the mayor did not resign", "Police: no, it was not ours"; the comma may stick to the
  /// word.
  private static boolean isAnswer(List<String> words, int at) {
    boolean opens = at == 0 || words.get(at - 1).equals(":");
    return opens
        && switch (words.get(at).toLowerCase(Locale.ROOT)) {
          case "no", "yes", "nope" -> at + 1 < words.size() && words.get(at + 1).equals(",");
          case "no,", "yes,", "nope," -> true;
          default -> false;
        };
  }

  /// "did anyone board"
  private static boolean isInverted(List<String> words, int at) {
    if (at < 2) {
      return false;
    }
    boolean pronoun =
        switch (words.get(at - 1).toLowerCase(Locale.ROOT)) {
          case "anyone", "anybody", "he", "she", "they", "we", "it", "i" -> true;
          default -> false;
        };
    return pronoun && isDo(words.get(at - 2));
  }

  /// "did not sound": a verb must follow, and what follows is none of a noun phrase.
  private static boolean isDenied(List<String> words, List<String> tags, int at) {
    boolean bare = tags.get(at).equals("NN") || tags.get(at).equals("JJ");
    boolean ends = at + 1 >= tags.size() || !isOfPhrase(tags.get(at + 1));
    return bare && ends && at >= 2 && isNot(words.get(at - 1)) && isDo(words.get(at - 2));
  }

  private static boolean isNot(String word) {
    return word.equalsIgnoreCase("not") || word.equalsIgnoreCase("n't");
  }

  private static boolean isDo(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "did", "does", "do" -> true;
      default -> false;
    };
  }

  /// "Rivas FC sacked head coach", "have sacked manager": behind a name or an auxiliary, before
  /// what someone is and his name.
  private static boolean isDeed(List<String> words, List<String> tags, int at) {
    boolean deed =
        switch (words.get(at)) {
          case "sacked", "fired", "axed", "ousted", "hired", "signed", "freed", "jailed" -> true;
          default -> false;
        };
    boolean behind = tags.get(at - 1).startsWith("NNP") || isHave(words.get(at - 1));
    return deed && behind && at + 1 < tags.size() && isNoun(tags.get(at + 1));
  }

  private static boolean isHave(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "have", "has", "had" -> true;
      default -> false;
    };
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

  /// "The suspected case": between an article and a noun stands no finite verb.
  private static boolean isBeforeNoun(List<String> words, List<String> tags, int at) {
    boolean article =
        switch (words.get(at - 1).toLowerCase(Locale.ROOT)) {
          case "the", "a", "an" -> true;
          default -> false;
        };
    return article && at + 1 < tags.size() && isNoun(tags.get(at + 1));
  }

  /// Words whose participle looks like their noun.
  private static boolean isParticipleLike(String word) {
    return switch (word) {
      case "hit", "cut", "shot", "hurt", "split", "spread", "set" -> true;
      default -> false;
    };
  }

  /// Verbs whose past looks like a noun.
  private static boolean isPastLike(String word) {
    return switch (word) {
      case "burst", "split", "hit", "cut", "shut", "spread", "quit" -> true;
      default -> false;
    };
  }

  /// "said the wall burst because": a noun phrase behind a verb of saying has no verb else.
  private static boolean isToldOf(List<String> words, List<String> tags, int at) {
    int article = at - 2;
    boolean phrase =
        article > 0
            && tags.get(at).equals("NN")
            && isNoun(tags.get(at - 1))
            && tags.get(article).equals("DT");
    return phrase
        && at + 1 < words.size()
        && opensClause(words.get(at + 1))
        && says(words.get(article - 1));
  }

  private static boolean opensClause(String word) {
    return switch (word) {
      case "because", "when", "after", "while", "before", "as", "until" -> true;
      default -> false;
    };
  }

  private static boolean says(String word) {
    return switch (word) {
      case "said", "says", "that", "say", "added", "claimed" -> true;
      default -> false;
    };
  }

  private static boolean isBy(List<String> words, int at) {
    return at < words.size() && words.get(at).equals("by");
  }

  /// "The condition of the cardinal worsened": a noun phrase without a noun, and no noun behind it.
  private static boolean isLostVerb(List<String> words, List<String> tags, int at, String before) {
    boolean adjective = tags.get(at - 1).equals("JJ") && at >= 2 && tags.get(at - 2).equals("DT");
    boolean noun = at + 1 < tags.size() && isOfPhrase(tags.get(at + 1));
    return adjective
        && !noun
        && words.get(at).endsWith("ed")
        && !before.endsWith("ed")
        && Valency.isIntransitive(Valency.lemmaOfPast(words.get(at)));
  }

  /// "The operation cost 3 million euros": a sum follows, where a noun would end the phrase; "The
  /// dockers downed tools".
  private static boolean tellsPrice(List<String> words, List<String> tags, int at) {
    if (at + 1 >= words.size()) {
      return false;
    }
    String next = words.get(at + 1);
    boolean sum =
        next.chars().anyMatch(Character::isDigit)
            || switch (tags.get(at + 1)) {
              case "CD", "DT", "PRP", "PRP$" -> true;
              default -> false;
            };
    return switch (words.get(at).toLowerCase(Locale.ROOT)) {
      case "cost" -> isNoun(tags.get(at)) && sum;
      case "downed" -> tags.get(at).equals("JJ") && next.equalsIgnoreCase("tools");
      default -> false;
    };
  }

  private static boolean isRelative(String word) {
    return switch (word) {
      case "which", "that", "what", "whichever", "whatever" -> true;
      default -> false;
    };
  }

  private static boolean isOfPhrase(String tag) {
    return tag.equals("NN") || tag.equals("NNS") || tag.startsWith("JJ");
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("NN");
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBP") || tag.equals("VB");
  }
}
