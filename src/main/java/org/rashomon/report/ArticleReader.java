package org.rashomon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a report ready for reading: finds the sentences of its title and text.
///
/// The title is one sentence, never split. A sentence of the text never crosses a paragraph. Every
/// character of a field that is not white space belongs to exactly one sentence. Immutable and
/// thread-safe; the cost is linear in the report's length, whatever it holds.
public final class ArticleReader {
  private final Abbreviations abbreviations;
  private final SentenceSplitter splitter;

  /// Loads the word lists and OpenNLP's sentence model from the class path.
  ///
  /// @throws IllegalStateException if a word list is malformed
  public ArticleReader() {
    this(UdBoundaryModel.shipped());
  }

  ArticleReader(BoundaryModel model) {
    this.abbreviations = Abbreviations.shipped();
    this.splitter = new SentenceSplitter(new SentenceEnd(abbreviations, Openers.shipped(), model));
  }

  /// The report with its sentences in order, the title first.
  public Article read(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    report.title().ifPresent(title -> addTitle(sentences, title));
    List<Span> paragraphs = Paragraphs.of(report.text(), abbreviations);
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Span span : sentences(report.text(), paragraphs.get(i))) {
        sentences.add(new Sentence(span, report.quote(span), i + 1));
      }
    }
    return new Article(report, sentences);
  }

  /// The stamp of a live blog's entry is a sentence of its own.
  private List<Span> sentences(String text, Span paragraph) {
    List<Span> found = new ArrayList<>();
    Span rest = paragraph;
    Optional<Span> stamp = EntryStamps.before(text, paragraph);
    if (stamp.isPresent()) {
      found.add(stamp.get());
      int from = stamp.get().end();
      while (Glyphs.space(text.charAt(from))) {
        from++;
      }
      rest = new Span(Field.TEXT, from, paragraph.end());
    }
    found.addAll(splitter.split(text, rest));
    return found;
  }

  private static void addTitle(List<Sentence> sentences, String title) {
    int start = 0;
    int end = title.length();
    while (start < end && Glyphs.space(title.charAt(start))) {
      start++;
    }
    while (end > start && Glyphs.space(title.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Span span = new Span(Field.TITLE, start, end);
      sentences.add(new Sentence(span, title.substring(start, end), 0));
    }
  }
}
