package org.rashomon.comparison;

import java.util.Map;
import org.rashomon.report.Report;

/// Which reports of an event share an origin, while reports come and go. Not thread-safe.
public interface ReportOrigins {
  void add(Report report);

  void remove(String reportId);

  /// The origin of each report by its id, equal for reports that copy one another.
  Map<String, String> byReport();
}
