package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.claim.lexicon.Lemmas;
import org.rashomon.claim.lexicon.Places;
import org.rashomon.claim.lexicon.WordNet;

/// Headlines that write each word with a capital, so that a tagger takes them all for names: "Eight
/// NATO Troops Killed In Afghanistan". It is shown them as a sentence writes them: "Eight NATO
/// troops killed in Afghanistan".
final class TitleCase {
  /// Common words with a capital, by which such a headline is known.
  private static final int FEWEST = 2;

  /// Shorter words are often left small in it.
  private static final int SHORT = 3;

  private final WordNet wordNet = WordNet.load();
  private final Places places = Places.load();
  private final Lemmas lemmas;

  TitleCase(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  /// @param words as they stand
  boolean isIn(List<String> words) {
    if (words.size() <= FEWEST || words.getLast().equals(".")) {
      return false;
    }
    int common = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (Character.isLowerCase(word.charAt(0)) && !isSmall(word)) {
        return false;
      }
      common += word.length() > SHORT && isCommon(words, i) ? 1 : 0;
    }
    return common >= FEWEST;
  }

  private static boolean isSmall(String word) {
    return word.length() <= SHORT || isFunctionWord(word);
  }

  private static boolean isFunctionWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return RepairWord.PREPOSITION.has(lower) || RepairWord.FUNCTION.has(lower);
  }

  /// The words as a sentence writes them: names keep their capitals.
  List<String> lowered(List<String> words) {
    List<String> lowered = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      boolean common = isFunctionWord(words.get(i)) || isCommon(words, i);
      if (common && !isBesideName(words, i)) {
        lowered.set(i, words.get(i).toLowerCase(Locale.ROOT));
      }
    }
    return lowered;
  }

  /// Whether a word is written so for the headline's sake alone, and no name or part of one.
  private boolean isCommon(List<String> words, int at) {
    String word = words.get(at);
    return isCapitalised(word)
        && !isName(word)
        && !isCompoundName(words, at)
        && !(at > 0 && isCompoundName(words, at - 1))
        && isKnown(word.toLowerCase(Locale.ROOT));
  }

  /// "Troops", but neither "NATO" nor "S&P"
  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0))
        && word.length() > 1
        && word.substring(1).chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
  }

  private boolean isName(String word) {
    return places.nationMeant(word).isPresent()
        || places.nationOf(word).isPresent()
        || wordNet.isName(word);
  }

  /// "New York", "White House"
  private boolean isCompoundName(List<String> words, int at) {
    return at + 1 < words.size()
        && isCapitalised(words.get(at))
        && isCapitalised(words.get(at + 1))
        && wordNet.isName(words.get(at) + " " + words.get(at + 1));
  }

  private boolean isKnown(String word) {
    return isVerb(word)
        || wordNet.isNoun(word)
        || wordNet.isNoun(lemmas.lemma(word, "NNS"))
        || wordNet.isAdjective(word)
        || wordNet.isAdverb(word);
  }

  private boolean isVerb(String word) {
    return wordNet.isVerb(lemmas.lemma(word, "VBZ")) || wordNet.isVerb(lemmas.lemma(word, "VBD"));
  }

  /// "Jonas Hill Resigns", "Mark Orlow Dies": surnames and first names that are words, too.
  private boolean isBesideName(List<String> words, int at) {
    boolean surname =
        at > 0
            && isUnknown(words.get(at - 1))
            && !isVerb(words.get(at).toLowerCase(Locale.ROOT))
            && !words.get(at).endsWith("s");
    boolean given =
        at + 1 < words.size()
            && RepairWord.GIVEN.has(words.get(at).toLowerCase(Locale.ROOT))
            && (isUnknown(words.get(at + 1)) || wordNet.isName(words.get(at + 1)));
    return surname || given;
  }

  private boolean isUnknown(String word) {
    return isCapitalised(word)
        && !isFunctionWord(word)
        && !isName(word)
        && !isKnown(word.toLowerCase(Locale.ROOT));
  }
}
