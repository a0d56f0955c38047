package org.rashomon.claim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.rashomon.claim.lexicon.Places;

/// The capitalised words of a name, and whether two of them are one word in different spelling.
///
/// Two spellings are one where they sound alike by Double Metaphone (Philips 2000) and their
/// Jaro-Winkler similarity (Winkler 1990) is at least 0.80, both ends included.
final class NameWords {
  private static final double ALIKE = 0.80;
  private static final int SHORTEST = 4;
  private static final String SEPARATORS = " \t\n-,.'’/()";
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private NameWords() {}

  static List<String> capitalised(String name) {
    List<String> words = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(name, SEPARATORS);
    while (parts.hasMoreTokens()) {
      String word = parts.nextToken();
      if (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  static boolean alike(String one, String other) {
    String a = Places.key(one);
    String b = Places.key(other);
    if (a.equals(b) || a.equals(b + "s") || b.equals(a + "s")) {
      return true;
    }
    boolean plain = isAscii(a) && isAscii(b);
    return plain
        && Math.min(a.length(), b.length()) >= SHORTEST
        && SIMILARITY.apply(a, b) >= ALIKE
        && new DoubleMetaphone().isDoubleMetaphoneEqual(a, b);
  }

  /// "WHO" of World Health Organization; two letters at least.
  static boolean isAcronym(String word, List<String> others) {
    StringBuilder initials = new StringBuilder();
    others.forEach(other -> initials.append(other.charAt(0)));
    return word.length() > 1 && word.contentEquals(initials);
  }

  /// "Sandoval" of San Doval: two neighbouring words that make one.
  static boolean isJoined(String word, List<String> others) {
    for (int i = 1; i < others.size(); i++) {
      if (Places.key(word).equals(Places.key(others.get(i - 1)) + Places.key(others.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /// "Tay Eroding" of Recep Tayyip Erdogan: two or more words, each much like one of the other's,
  /// and so perhaps one name that was misheard or garbled.
  static boolean isGarbled(List<String> a, List<String> b) {
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = a.size() <= b.size() ? b : a;
    return shorter.size() > 1
        && shorter.stream()
            .allMatch(word -> longer.stream().anyMatch(other -> isLike(word, other)));
  }

  private static boolean isLike(String one, String other) {
    return SIMILARITY.apply(Places.key(one), Places.key(other)) >= ALIKE;
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(letter -> letter < 128);
  }
}
