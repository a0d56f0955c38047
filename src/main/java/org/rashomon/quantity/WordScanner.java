package org.rashomon.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a sentence into words, numbers and marks, looking at each character a bounded number of
/// times. "2,000" and "1.2" are one number, "a.m." one word; hyphens and apostrophes are marks.
final class WordScanner {
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private WordScanner(String text) {
    this.text = text;
  }

  static List<Word> scan(String text) {
    WordScanner scanner = new WordScanner(text);
    scanner.run();
    return List.copyOf(scanner.words);
  }

  private void run() {
    boolean glued = false;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isSpace(point)) {
        at += Character.charCount(point);
        glued = false;
      } else {
        int start = at;
        Word.Kind kind = advance(point);
        String raw = text.substring(start, at);
        words.add(new Word(kind, start, at, raw, lookup(kind, raw), glued));
        glued = true;
      }
    }
  }

  private Word.Kind advance(int point) {
    if (isDigit(at)) {
      number();
      return Word.Kind.DIGITS;
    }
    if (Character.isLetter(point)) {
      letters();
      return Word.Kind.LETTERS;
    }
    at += Character.charCount(point);
    return Word.Kind.MARK;
  }

  private void number() {
    int start = at;
    digits();
    if (at - start <= 3) {
      while (isGroup(at)) {
        at += 4;
      }
    }
    if (charAt(at) == '.' && isDigit(at + 1)) {
      at++;
      digits();
    }
  }

  private void digits() {
    while (isDigit(at)) {
      at++;
    }
  }

  /// A thousands separator with exactly three digits behind it.
  private boolean isGroup(int index) {
    char c = charAt(index);
    boolean separator = c == ',' || c == '\u00a0' || c == '\u202f';
    return separator
        && isDigit(index + 1)
        && isDigit(index + 2)
        && isDigit(index + 3)
        && !isDigit(index + 4);
  }

  private void letters() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at - start == 1) {
      dottedLetters();
    }
  }

  /// The rest of "a.m." or "U.S." once its first letter is read.
  private void dottedLetters() {
    int letters = 1;
    while (charAt(at) == '.'
        && Character.isLetter(charAt(at + 1))
        && !Character.isLetter(charAt(at + 2))) {
      at += 2;
      letters++;
    }
    if (letters > 1 && charAt(at) == '.') {
      at++;
    }
  }

  private static String lookup(Word.Kind kind, String raw) {
    if (kind == Word.Kind.LETTERS) {
      return raw.replace(".", "").toLowerCase(Locale.ROOT);
    }
    return switch (raw) {
      case "’", "‘" -> "'";
      case "‐", "‑", "−" -> "-";
      case "“", "”" -> "\"";
      default -> raw;
    };
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private boolean isDigit(int index) {
    char c = charAt(index);
    return c >= '0' && c <= '9';
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }
}
