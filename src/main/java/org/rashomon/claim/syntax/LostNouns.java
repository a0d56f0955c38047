package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import org.rashomon.claim.lexicon.WordNet;

/// Nouns without an article that a statistical tagger takes for verbs, though no verb can stand
/// there: "Overcrowding caused", "Fireworks stored in the cellar led", "Bomb behind", "owing to
/// slow sales", "tear gas", "a petrol can was found"; and "following" where it is a preposition,
/// "cost" where it is a verb.
final class LostNouns {
  private LostNouns() {}

  /// @param tags changed in place
  static void restore(List<String> words, List<String> tags) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (isGerundSubject(words, tags, i) || isHeadline(words, tags, i)) {
        tags.set(i, "NN");
      } else if (isPair(words, i)) {
        tags.set(i, "NN");
        tags.set(i + 1, "NN");
      } else if (isVessel(words, tags, i)) {
        tags.set(i, "NN");
      } else if (isPlural(words, tags, i)) {
        tags.set(i, "NNS");
      } else if (isLed(words, tags, i)) {
        tags.set(i, "JJ");
      } else if (isEvent(words, tags, i)) {
        tags.set(i, "NN");
      } else if (isManner(words, tags, i)) {
        tags.set(i, "RB");
        tags.set(i + 1, "VBN");
      } else if (isFollowing(words, tags, i)) {
        tags.set(i, "IN");
      } else if (isCounted(words, tags, i)) {
        tags.set(i, "NN");
      } else if (isCost(words, tags, i)) {
        tags.set(i, "VBD");
      }
    }
  }

  /// "tear gas"
  private static boolean isPair(List<String> words, int at) {
    return RepairWord.PAIR.has(
        words.get(at).toLowerCase(Locale.ROOT) + " " + words.get(at + 1).toLowerCase(Locale.ROOT));
  }

  /// "a petrol can was found": a noun before it, and no verb that "can" could lead behind it.
  private static boolean isVessel(List<String> words, List<String> tags, int at) {
    boolean finite = tags.get(at + 1).equals("VBD") || tags.get(at + 1).equals("VBZ");
    return at > 0
        && finite
        && words.get(at).equals("can")
        && tags.get(at).equals("MD")
        && tags.get(at - 1).startsWith("NN");
  }

  /// "Overcrowding caused", "said speeding led to": a finite verb right behind a gerund has no
  /// other subject.
  private static boolean isGerundSubject(List<String> words, List<String> tags, int at) {
    boolean finite =
        switch (tags.get(at + 1)) {
          case "VBD", "VBZ", "MD" -> true;
          default -> false;
        };
    return finite && tags.get(at).equals("VBG") && opens(words, at);
  }

  private static boolean opens(List<String> words, int at) {
    return at == 0 || RepairWord.LEAD.has(words.get(at - 1).toLowerCase(Locale.ROOT));
  }

  /// "Fireworks stored", where no auxiliary asks.
  private static boolean isPlural(List<String> words, List<String> tags, int at) {
    boolean verb =
        switch (tags.get(at + 1)) {
          case "VBN", "VBD", "MD" -> true;
          default -> false;
        };
    return at == 0
        && verb
        && tags.get(at).equals("VBZ")
        && !RepairWord.ASKING.has(words.getFirst().toLowerCase(Locale.ROOT));
  }

  /// "Bomb behind blast"
  private static boolean isHeadline(List<String> words, List<String> tags, int at) {
    return at == 0 && tags.getFirst().equals("VB") && words.get(1).equals("behind");
  }

  /// "owing to slow sales"
  private static boolean isLed(List<String> words, List<String> tags, int at) {
    return at >= 2
        && tags.get(at).equals("VB")
        && tags.get(at + 1).startsWith("NN")
        && words.get(at - 1).equals("to")
        && RepairWord.OWING.has(words.get(at - 2).toLowerCase(Locale.ROOT));
  }

  /// "the bus station bombing in Kadur": a deed told by a noun phrase.
  private static boolean isEvent(List<String> words, List<String> tags, int at) {
    boolean ends =
        switch (tags.get(at + 1)) {
          case "IN", "TO", ",", ".", "VBD", "VBZ", "MD" -> true;
          default -> false;
        };
    return RepairWord.VIOLENCE.has(words.get(at))
        && ends
        && at > 1
        && tags.get(at).equals("VBG")
        && tags.get(at - 1).startsWith("NN")
        && isInPhrase(tags, at - 1);
  }

  private static boolean isInPhrase(List<String> tags, int at) {
    int from = at;
    while (from > 0 && (tags.get(from).startsWith("NN") || tags.get(from).startsWith("JJ"))) {
      from--;
    }
    return tags.get(from).equals("DT") || tags.get(from).equals("POS");
  }

  /// "a carelessly dropped cigarette"
  private static boolean isManner(List<String> words, List<String> tags, int at) {
    return at > 0
        && at + 2 < tags.size()
        && words.get(at).endsWith("ly")
        && tags.get(at).equals("NN")
        && tags.get(at - 1).equals("DT")
        && (tags.get(at + 1).equals("VBD") || tags.get(at + 1).equals("VBN"))
        && tags.get(at + 2).startsWith("NN");
  }

  /// "resigned following a scandal": behind a noun and before an article.
  private static boolean isFollowing(List<String> words, List<String> tags, int at) {
    return at > 0
        && words.get(at).equals("following")
        && tags.get(at).equals("VBG")
        && tags.get(at - 1).startsWith("NN")
        && (tags.get(at + 1).equals("DT") || tags.get(at + 1).startsWith("NN"));
  }

  /// "12 civilian were killed": what is counted, though told as one.
  private static boolean isCounted(List<String> words, List<String> tags, int at) {
    boolean told =
        switch (tags.get(at + 1)) {
          case "VBN", "VBD", "VBP" -> true;
          default -> words.get(at + 1).equals("dead");
        };
    return at > 0
        && told
        && tags.get(at).equals("JJ")
        && tags.get(at - 1).equals("CD")
        && WordNet.load().isA(words.get(at).toLowerCase(Locale.ROOT), "person");
  }

  /// "The disaster cost the minister her job", "An injury cost champion Ann Hill the title": no
  /// verb stands before it, and whom it cost is followed by what.
  private static boolean isCost(List<String> words, List<String> tags, int at) {
    if (at == 0
        || !words.get(at).equals("cost")
        || !tags.get(at).equals("NN")
        || !tags.get(at - 1).startsWith("NN")
        || tags.subList(0, at).stream().anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"))) {
      return false;
    }
    int next = at + 1;
    while (next < tags.size() && tags.get(next).startsWith("NN")) {
      next++;
    }
    return next < tags.size() && (tags.get(next).equals("DT") || tags.get(next).equals("PRP$"));
  }
}
