package org.rashomon.report;

import java.util.ArrayList;
import java.util.List;

/// Splits a paragraph into sentences. Immutable and thread-safe; the cost is linear in the
/// paragraph's length.
final class SentenceSplitter {
  private final SentenceEnd rule;

  SentenceSplitter(SentenceEnd rule) {
    this.rule = rule;
  }

  /// The sentences of a paragraph in order, without surrounding white space.
  List<Span> split(CharSequence text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      if (!Glyphs.stop(text.charAt(at))) {
        at++;
        continue;
      }
      Mark mark = new Mark(text, paragraph, start, at);
      if (!mark.endsParagraph() && rule.holds(mark)) {
        sentences.add(new Span(paragraph.field(), start, mark.end()));
        start = mark.next();
      }
      at = mark.next();
    }
    sentences.add(new Span(paragraph.field(), start, paragraph.end()));
    return List.copyOf(sentences);
  }
}
