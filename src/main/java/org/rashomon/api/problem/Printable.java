package org.rashomon.api.problem;

/// Words of a request made fit to be shown in an answer: short, and without what no encoder takes.
public final class Printable {
  private static final int LONGEST = 400;

  private Printable() {}

  /// The words with control characters and unpaired surrogates written as `\\uXXXX`, cut at a
  /// length with `…` in place of the rest.
  public static String of(String words) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < words.length() && shown.length() < LONGEST) {
      int point = words.codePointAt(at);
      append(shown, point);
      at += Character.charCount(point);
    }
    return at < words.length() ? shown.append('…').toString() : shown.toString();
  }

  private static void append(StringBuilder shown, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append(String.format("\\u%04x", point));
      default -> shown.appendCodePoint(point);
    }
  }
}
