package org.rashomon.comparison;

import java.util.function.Function;
import org.rashomon.claim.Extraction;
import org.rashomon.report.Article;
import org.rashomon.report.Report;

/// Reads a report on its own: nothing here depends on another report.
///
/// @param articles makes a report ready for reading
/// @param claims reads the claims of an article
public record Reader(Function<Report, Article> articles, Function<Article, Extraction> claims) {
  public Reading read(Report report) {
    Article article = articles.apply(report);
    return new Reading(article, claims.apply(article));
  }
}
