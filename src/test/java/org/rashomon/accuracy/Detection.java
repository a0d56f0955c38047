package org.rashomon.accuracy;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.ClaimExtractor;
import org.rashomon.claim.ClaimExtractors;
import org.rashomon.comparison.ComparedEvent;
import org.rashomon.comparison.Comparer;
import org.rashomon.comparison.Comparison;
import org.rashomon.comparison.CopiedOrigins;
import org.rashomon.comparison.Pipeline;
import org.rashomon.comparison.Reader;
import org.rashomon.comparison.Reading;
import org.rashomon.comparison.StageListener;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;

/// The whole path from reports to disagreements, without the HTTP side. Loaded once for all tests
/// that need it.
public final class Detection {
  private static final ClaimExtractor CLAIMS = ClaimExtractors.load(new QuantityReader());
  private static final Pipeline WHOLE =
      new Pipeline(
          new Reader(new ArticleReader()::read, CLAIMS::extract),
          CopiedOrigins::new,
          StageListener.SILENT);

  private Detection() {}

  public static Comparer whole() {
    return WHOLE;
  }

  /// What a report without a title or a date tells.
  public static List<Claim> claims(String text) {
    Report report =
        new Report("a", "A", Optional.empty(), Optional.empty(), Optional.empty(), text);
    return read(report).claims();
  }

  /// Reads a report that is held against several others.
  static Reading read(Report report) {
    return WHOLE.read(report);
  }

  /// What comparing these reports finds.
  static Comparison compare(List<Reading> readings) {
    try (ComparedEvent event = WHOLE.event()) {
      event.add(readings);
      return event.answer();
    }
  }
}
