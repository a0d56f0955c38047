package org.rashomon.api.wire;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.comparison.Comparison;
import org.rashomon.comparison.ReadReport;
import org.rashomon.comparison.Warning;

/// Whether an answer may lack a disagreement because something sent could not be read.
final class Completeness {
  private static final String PASSED_OVER = "SENTENCES_PASSED_OVER";

  private Completeness() {}

  static boolean isIncomplete(Comparison comparison) {
    Stream<Warning> ofReports =
        comparison.reports().stream().map(ReadReport::warnings).flatMap(List::stream);
    return Stream.concat(comparison.warnings().stream(), ofReports)
        .map(Warning::code)
        .anyMatch(PASSED_OVER::equals);
  }
}
