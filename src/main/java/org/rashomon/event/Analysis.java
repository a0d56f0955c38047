package org.rashomon.event;

import org.rashomon.claim.Extraction;
import org.rashomon.comparison.ComparedEvent;
import org.rashomon.comparison.Pipeline;
import org.rashomon.comparison.Reading;
import org.rashomon.report.Report;

/// How reports are read and compared. Thread-safe.
///
/// @param ruleset names the rules and lexicons that claims are read by: claims read by others are
///   read anew
public record Analysis(Pipeline pipeline, String ruleset) {
  /// Reads a report on its own.
  Reading read(Report report) {
    return pipeline.read(report);
  }

  /// A report whose claims were read before.
  Reading again(Report report, Extraction extraction) {
    return pipeline.read(report, extraction);
  }

  /// An event without reports.
  ComparedEvent event() {
    return pipeline.event();
  }
}
