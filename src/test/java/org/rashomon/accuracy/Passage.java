package org.rashomon.accuracy;

import java.util.List;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Evidence;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// Words of a report that an annotator pointed at.
///
/// @param report its id
record Passage(String report, Span span) {

  /// The first place of the words in the report's text, else in its title.
  ///
  /// @throws IllegalArgumentException if the report does not have them
  static Passage of(Report report, String quote) {
    for (Field field : List.of(Field.TEXT, Field.TITLE)) {
      int start = report.field(field).indexOf(quote);
      if (start >= 0) {
        return new Passage(report.id(), new Span(field, start, start + quote.length()));
      }
    }
    throw new IllegalArgumentException("report " + report.id() + " does not say: " + quote);
  }

  /// Whether the claim speaks of these words: at least half of them lie in its span, or half of the
  /// span lies in them.
  boolean bears(Claim claim) {
    Span said = claim.evidence().span();
    if (!claim.reportId().equals(report)
        || said.field() != span.field()
        || said.length() > Evidence.LONGEST_SPAN) {
      return false;
    }
    int shared = Math.min(said.end(), span.end()) - Math.max(said.start(), span.start());
    return shared > 0 && 2 * shared >= Math.min(said.length(), span.length());
  }
}
