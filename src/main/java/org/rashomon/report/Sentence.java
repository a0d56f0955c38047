package org.rashomon.report;

/// One sentence of a report, or its title.
///
/// @param span where it stands in its field, without surrounding white space
/// @param text exactly the words at the span
/// @param paragraph 0 for the title, from 1 upwards in the text
public record Sentence(Span span, String text, int paragraph) {
  public Sentence {
    if (text.length() != span.length() || paragraph < 0) {
      throw new IllegalArgumentException("sentence text must have the length of its span");
    }
  }

  /// The span in the field of a stretch given by offsets into this sentence, half-open.
  public Span span(int from, int to) {
    return new Span(span.field(), span.start() + from, span.start() + to);
  }

  public boolean isTitle() {
    return span.field() == Field.TITLE;
  }
}
