package org.rashomon.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.alignment.Origins;
import org.rashomon.claim.ClaimExtractor;
import org.rashomon.claim.ClaimExtractors;
import org.rashomon.comparison.Comparer;
import org.rashomon.comparison.Pipeline;
import org.rashomon.comparison.Reader;
import org.rashomon.comparison.StageListener;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.Article;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;

/// The whole path from reports to disagreements, without the HTTP side. Loaded once for all tests
/// that need it.
public final class Detection {
  private static final ClaimExtractor CLAIMS = ClaimExtractors.load(new QuantityReader());
  private static final Comparer WHOLE =
      new Pipeline(
          new Reader(new ArticleReader()::read, CLAIMS::extract),
          Detection::origins,
          StageListener.SILENT);

  private Detection() {}

  public static Comparer whole() {
    return WHOLE;
  }

  private static Map<String, String> origins(List<Article> articles) {
    List<Report> reports = articles.stream().map(Article::report).toList();
    Origins origins = Origins.of(reports);
    Map<String, String> byReport = new LinkedHashMap<>();
    reports.forEach(report -> byReport.put(report.id(), origins.of(report.id())));
    return byReport;
  }
}
