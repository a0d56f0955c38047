package org.rashomon.report;

/// The characters that sentence splitting tells apart.
final class Glyphs {
  private Glyphs() {}

  /// White space of any kind: also no-break and zero-width spaces and a byte order mark.
  static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /// A mark that may end a sentence.
  static boolean stop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /// A quote or bracket that closes and so belongs to what stands before it.
  static boolean closer(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', ')', ']', '}' -> true;
      default -> false;
    };
  }

  /// A quote or bracket that opens and so belongs to what stands after it.
  static boolean opener(char c) {
    return switch (c) {
      case '"', '\'', '“', '‘', '«', '„', '(', '[', '{' -> true;
      default -> false;
    };
  }

  /// A sign or digit with which a number or an amount begins.
  static boolean beginsNumber(char c) {
    return Character.isDigit(c)
        || c == '#'
        || c == '+'
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /// A mark at the head of a list's line.
  static boolean bullet(char c) {
    return switch (c) {
      case '•', '‣', '▪', '●', '◦', '·', '*', '-', '–', '—' -> true;
      default -> false;
    };
  }
}
