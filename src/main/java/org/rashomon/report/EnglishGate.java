package org.rashomon.report;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Says whether a text is English enough to be read, by the share of words that are among the most
/// frequent of English news (`languages.txt`).
///
/// Counted are words of at least two letters that begin small, and any listed word: names, numbers
/// and initials tell nothing about a language. A text is refused if most of its letters are not
/// Latin, if more of its words are frequent in other languages than in English, or if its share of
/// English words is below [#LEAST_RATIO], half of that for texts of fewer than [#FULL_TEXT] words.
/// Texts of fewer than [#SHORTEST_JUDGED] counted words pass: there is too little to judge by, and
/// a headline of a dozen words may do without a frequent one. Texts with fewer letters of other
/// scripts than [#FEWEST_FOREIGN] pass, too.
///
/// Immutable, thread-safe, deterministic, and linear in the text's length.
public final class EnglishGate {
  /// Texts with fewer counted words are let pass.
  public static final int SHORTEST_JUDGED = 13;

  /// From this many letters on that are not Latin, a text may be refused for them.
  public static final int FEWEST_FOREIGN = 8;

  /// From this many counted words on, the whole ratio is asked for.
  public static final int FULL_TEXT = 20;

  /// The least share of English words in a text. English news has about 0.5 to 0.7, other languages
  /// below 0.1.
  public static final double LEAST_RATIO = 0.2;

  private static final int LONGEST_LISTED = 20;

  private final Set<String> english;
  private final Set<String> other;

  /// What was measured on a text.
  ///
  /// @param english whether the text passes
  /// @param ratio the share of English words among those counted, from 0 to 1; 0 if none was
  /// @param words how many words were counted
  public record Verdict(boolean english, double ratio, int words) {
    public Verdict {
      if (!(ratio >= 0 && ratio <= 1) || words < 0) {
        throw new IllegalArgumentException("ratio " + ratio + " of " + words + " words");
      }
    }
  }

  /// Loads the word list from the class path.
  ///
  /// @throws IllegalStateException if it is malformed
  public EnglishGate() {
    Map<String, List<String>> sections = WordFile.read("languages.txt", Set.of("english", "other"));
    this.english = Set.copyOf(sections.getOrDefault("english", List.of()));
    this.other = Set.copyOf(sections.getOrDefault("other", List.of()));
    if (!Collections.disjoint(english, other)) {
      throw new IllegalStateException("languages.txt: a word stands in two sections");
    }
  }

  /// Measures a text.
  public Verdict judge(String text) {
    Count count = new Count();
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (!Character.isLetter(letter)) {
        at += Character.charCount(letter);
        continue;
      }
      int end = at;
      while (end < text.length() && wordGoesOn(text.codePointAt(end))) {
        count.script(text.codePointAt(end));
        end += Character.charCount(text.codePointAt(end));
      }
      count.word(text, at, end);
      at = end;
    }
    return count.verdict();
  }

  /// Letters, and the marks that some scripts write above and below them.
  private static boolean wordGoesOn(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private final class Count {
    private int words;
    private int inEnglish;
    private int inOther;
    private int latin;
    private int notLatin;

    private void script(int letter) {
      Character.UnicodeScript script = Character.UnicodeScript.of(letter);
      if (script == Character.UnicodeScript.LATIN) {
        latin++;
      } else if (script != Character.UnicodeScript.COMMON
          && script != Character.UnicodeScript.INHERITED) {
        notLatin++;
      }
    }

    private void word(String text, int from, int to) {
      if (to - from < 2) {
        return;
      }
      String word =
          to - from > LONGEST_LISTED ? "" : text.substring(from, to).toLowerCase(Locale.ROOT);
      boolean small = Character.isLowerCase(text.charAt(from));
      // "El Salvador" and "Da Nang" are names in English; "EL GOBIERNO" is not.
      boolean shouted = Character.isUpperCase(text.charAt(from + 1));
      if (english.contains(word)) {
        words++;
        inEnglish++;
      } else if ((small || shouted) && other.contains(word)) {
        words++;
        inOther++;
      } else if (small) {
        words++;
      }
    }

    private Verdict verdict() {
      double ratio = words == 0 ? 0 : inEnglish / (double) words;
      boolean foreignScript = notLatin > latin && notLatin >= FEWEST_FOREIGN;
      boolean enough =
          words < SHORTEST_JUDGED || ratio >= (words < FULL_TEXT ? LEAST_RATIO / 2 : LEAST_RATIO);
      boolean foreignWords = inOther > inEnglish && inOther >= 3;
      return new Verdict(!foreignScript && !foreignWords && enough, ratio, words);
    }
  }
}
