package org.rashomon.report;

/// A run of stops in a paragraph and what stands around it, as far as a rule needs to see: every
/// look is bounded, so that a mark costs the same however long its words are.
final class Mark {
  private static final int SIGHT = 64;

  private final CharSequence text;
  private final Span paragraph;
  private final int sentence;
  private final int stop;
  private final int afterStops;
  private final int end;
  private final int next;

  /// @param sentence where the sentence began that the mark may end
  /// @param stop where the first stop stands
  Mark(CharSequence text, Span paragraph, int sentence, int stop) {
    this.text = text;
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.stop = stop;
    int at = stop + 1;
    while (at < paragraph.end() && Glyphs.stop(text.charAt(at))) {
      at++;
    }
    this.afterStops = at;
    while (at < paragraph.end() && Glyphs.closer(text.charAt(at))) {
      at++;
    }
    this.end = at;
    while (at < paragraph.end() && Glyphs.space(text.charAt(at))) {
      at++;
    }
    this.next = at;
  }

  /// Where the sentence would end, its closing quotes and brackets included.
  int end() {
    return end;
  }

  /// Where the next sentence would begin; the end of the paragraph if there is none.
  int next() {
    return next;
  }

  boolean endsParagraph() {
    return next == paragraph.end();
  }

  /// Whether white space follows.
  boolean spaced() {
    return next > end;
  }

  /// Whether a closing quote or bracket follows the stops.
  boolean closed() {
    return end > afterStops;
  }

  /// Whether a bracket opens what follows.
  boolean opensBracket() {
    return next < paragraph.end() && (text.charAt(next) == '(' || text.charAt(next) == '[');
  }

  /// Whether it is a single full stop.
  boolean fullStop() {
    return afterStops == stop + 1 && text.charAt(stop) == '.';
  }

  /// Whether an exclamation or question mark is among the last two stops.
  boolean exclaims() {
    return asks(afterStops - 1) || (afterStops - 2 >= stop && asks(afterStops - 2));
  }

  private boolean asks(int at) {
    return text.charAt(at) == '!' || text.charAt(at) == '?';
  }

  /// The word before the stops with its inner stops ("U.S"), opening quotes and brackets left off;
  /// it may be empty.
  String before() {
    int start = beforeStart();
    while (start < stop && Glyphs.opener(text.charAt(start))) {
      start++;
    }
    return text.subSequence(start, stop).toString();
  }

  /// Whether the word before the stops is the first of its sentence.
  boolean first() {
    return beforeStart() == sentence;
  }

  private int beforeStart() {
    int start = stop;
    while (start > sentence && stop - start < SIGHT && !Glyphs.space(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /// What follows from the next word on, up to a bound, opening quotes and brackets left off; it
  /// may be empty.
  String after() {
    int start = next;
    while (start < paragraph.end() && start - next < SIGHT && Glyphs.opener(text.charAt(start))) {
      start++;
    }
    return text.subSequence(start, Math.min(paragraph.end(), start + SIGHT)).toString();
  }

  /// Asks a model about the last of the stops.
  boolean ends(BoundaryModel model) {
    int last = afterStops - 1;
    int from = Math.max(paragraph.start(), last - SIGHT);
    int to = Math.min(paragraph.end(), last + SIGHT);
    return model.ends(text.subSequence(from, to), last - from);
  }
}
