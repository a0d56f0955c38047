package org.rashomon.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rashomon.report.Article;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;
import org.rashomon.report.Sentence;

/// The text that all rates are taken on: events of ten reports.
///
/// @param events the reports of each event
/// @param articles all reports with their sentences
/// @param sentences of all articles, titles included
record Corpus(List<List<Report>> events, List<Article> articles, List<Sentence> sentences) {
  static Corpus of(List<List<Report>> events, ArticleReader reader) {
    List<Article> articles = events.stream().flatMap(List::stream).map(reader::read).toList();
    List<Sentence> sentences =
        articles.stream().flatMap(article -> article.sentences().stream()).toList();
    return new Corpus(events, articles, sentences);
  }

  /// Of titles and texts in UTF-8.
  long bytes() {
    return articles.stream()
        .map(Article::report)
        .mapToLong(report -> bytes(report.text()) + bytes(report.title().orElse("")))
        .sum();
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
