package org.rashomon.comparison;

import java.util.List;
import org.rashomon.report.Report;

/// Compares reports on one event. Thread-safe; the same reports give the same answer.
public interface Comparer {
  /// @param reports two or more with unique ids
  Comparison compare(List<Report> reports);
}
