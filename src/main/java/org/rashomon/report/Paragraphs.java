package org.rashomon.report;

import java.util.ArrayList;
import java.util.List;

/// Finds the paragraphs of a text.
///
/// A blank line always parts them. A single line break does so after the end of a sentence, before
/// a list's line, and where it was set by hand rather than by wrapping: the first word of the next
/// line would still have found room, given the longest line of the block. Other single line breaks
/// are white space within a sentence.
final class Paragraphs {
  private static final int LONGEST_WORD = 40;

  private final CharSequence text;
  private final Abbreviations abbreviations;
  private final List<Span> found = new ArrayList<>();
  private final List<Span> block = new ArrayList<>();

  private Paragraphs(CharSequence text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /// The paragraphs of a text in order, without surrounding white space and none of them empty.
  static List<Span> of(CharSequence text, Abbreviations abbreviations) {
    Paragraphs paragraphs = new Paragraphs(text, abbreviations);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || lineBreak(text.charAt(i))) {
        paragraphs.line(start, i);
        start = i + 1;
      }
    }
    paragraphs.closeBlock();
    return List.copyOf(paragraphs.found);
  }

  private static boolean lineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private void line(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Glyphs.space(text.charAt(start))) {
      start++;
    }
    while (end > start && Glyphs.space(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      block.add(new Span(Field.TEXT, start, end));
    } else if (!windowsBreak(from, to)) {
      closeBlock();
    }
  }

  /// Whether an empty line is none, but the middle of a carriage return and line feed.
  private boolean windowsBreak(int from, int to) {
    return from == to
        && from > 0
        && to < text.length()
        && text.charAt(from - 1) == '\r'
        && text.charAt(to) == '\n';
  }

  private void closeBlock() {
    int width = block.stream().mapToInt(Span::length).max().orElse(0);
    int first = 0;
    for (int i = 0; i < block.size(); i++) {
      if (i + 1 == block.size() || parted(block.get(i), block.get(i + 1), width)) {
        found.add(new Span(Field.TEXT, block.get(first).start(), block.get(i).end()));
        first = i + 1;
      }
    }
    block.clear();
  }

  private boolean parted(Span line, Span next, int width) {
    return endsSentence(line) || listLine(next) || setByHand(line, next, width);
  }

  /// Whether a line ends where a sentence may: an abbreviation leaves that to the width of the
  /// block.
  private boolean endsSentence(Span line) {
    int last = line.end() - 1;
    while (last > line.start() && Glyphs.closer(text.charAt(last))) {
      last--;
    }
    return switch (text.charAt(last)) {
      case '.' -> abbreviations.kind(lastWord(line, last)) == Abbreviations.Kind.UNKNOWN;
      case '!', '?', '…', ':' -> true;
      default -> false;
    };
  }

  private String lastWord(Span line, int end) {
    int start = end;
    while (start > line.start()
        && end - start < LONGEST_WORD
        && !Glyphs.space(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && Glyphs.opener(text.charAt(start))) {
      start++;
    }
    return text.subSequence(start, end).toString();
  }

  private boolean listLine(Span next) {
    return next.length() > 2
        && Glyphs.bullet(text.charAt(next.start()))
        && Glyphs.space(text.charAt(next.start() + 1));
  }

  private boolean setByHand(Span line, Span next, int width) {
    char head = text.charAt(next.start());
    boolean mayBegin =
        Character.isUpperCase(head) || Character.isDigit(head) || Glyphs.opener(head);
    return mayBegin && line.length() + 1 + firstWord(next, width) <= width;
  }

  /// The length of a line's first word, counted no further than the width of the block.
  private int firstWord(Span line, int width) {
    int end = line.start();
    while (end < line.end() && end - line.start() <= width && !Glyphs.space(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }
}
