package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Locale;
import org.rashomon.claim.YearsOld;
import org.rashomon.claim.lexicon.WordNet;

/// Verbs that a tagger takes for nouns or prepositions because they are rare or short, and the
/// "home" that goes with them: "underwent tests", "is to axe 400 jobs", "were let out".
final class LostVerbs {
  private LostVerbs() {}

  /// Corrects `tags` in place.
  static void find(List<String> words, List<String> tags) {
    for (int i = 1; i < words.size(); i++) {
      if (tags.get(i).equals("IN") && RepairWord.RARE_PAST.has(words.get(i))) {
        tags.set(i, "VBD");
      } else if (isPlanned(words, tags, i)) {
        tags.set(i, "VB");
      } else if (isPassive(words, tags, i)) {
        tags.set(i, "VBN");
      } else if (isOfAged(words, tags, i)) {
        tags.set(i, "VBZ");
      } else if (isHome(words, tags, i)) {
        tags.set(i, "RB");
      }
    }
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
    return RepairWord.BE.has(words.get(at - 1))
        && tags.get(at).startsWith("VB")
        && RepairWord.SHORT_PARTICIPLE.has(words.get(at));
  }

  /// "the 34-year-old faces trial"
  private static boolean isOfAged(List<String> words, List<String> tags, int at) {
    String word = words.get(at);
    boolean aged = at > 1 && YearsOld.is(words.get(at - 1)) && tags.get(at - 2).equals("DT");
    boolean alone =
        at + 1 == tags.size()
            || !(tags.get(at + 1).startsWith("VB") || tags.get(at + 1).equals("MD"));
    return aged && alone && isPlural(tags, at) && isVerb(word.substring(0, word.length() - 1));
  }

  /// "sent 180 pupils home"
  private static boolean isHome(List<String> words, List<String> tags, int at) {
    boolean ends = at + 1 == tags.size() || !tags.get(at + 1).startsWith("NN");
    return words.get(at).equals("home")
        && tags.get(at).startsWith("NN")
        && (isPlural(tags, at - 1) || tags.get(at - 1).equals("PRP"))
        && ends;
  }

  private static boolean isVerb(String word) {
    return WordNet.load().isVerb(word.toLowerCase(Locale.ROOT));
  }
}
