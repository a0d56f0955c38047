package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// The words of one field of a report, in lower case, with their places: runs of letters and
/// digits.
///
/// A word is quoted if it stands between double quotation marks, which end with their paragraph at
/// the latest.
final class WordSequence {
  private final Field field;
  private final List<Word> words = new ArrayList<>();
  private boolean quoted;
  private int paragraph;

  /// @param start in the field, inclusive
  /// @param end exclusive
  /// @param paragraph from 0; lines are paragraphs
  record Word(String form, int start, int end, boolean quoted, int paragraph) {}

  WordSequence(Report report, Field field) {
    this(field, report.field(field), 0, report.field(field).length());
  }

  /// The words that begin in a stretch of a field's text.
  WordSequence(Field field, String text, int from, int to) {
    this.field = field;
    int at = from;
    while (at < to) {
      int letter = text.codePointAt(at);
      if (Character.isLetterOrDigit(letter)) {
        at = word(text, at);
      } else {
        mark(letter);
        at += Character.charCount(letter);
      }
    }
  }

  private int word(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    String form = text.substring(start, end).toLowerCase(Locale.ROOT);
    words.add(new Word(form, start, end, quoted, paragraph));
    return end;
  }

  private void mark(int sign) {
    switch (sign) {
      case '"' -> quoted = !quoted;
      case '\u201c', '\u201e', '\u00ab' -> quoted = true;
      case '\u201d', '\u00bb' -> quoted = false;
      case '\n' -> {
        quoted = false;
        paragraph++;
      }
      default -> {}
    }
  }

  /// The words of a text.
  static List<String> forms(String text) {
    return new WordSequence(Field.TEXT, text, 0, text.length())
        .words.stream().map(Word::form).toList();
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /// The number of the first word that begins at or after a place; [#size] if there is none.
  int firstFrom(int place) {
    int i = 0;
    while (i < words.size() && words.get(i).start() < place) {
      i++;
    }
    return i;
  }

  /// The stretch from one word to another, both inclusive.
  Span span(int first, int last) {
    return new Span(field, words.get(first).start(), words.get(last).end());
  }
}
