package org.rashomon.comparison;

import java.util.List;
import java.util.Map;
import org.rashomon.alignment.Origins;
import org.rashomon.report.Report;

/// Origins by what reports took from one another.
public final class CopiedOrigins implements ReportOrigins {
  private Origins origins = Origins.NONE;

  @Override
  public void add(Report report) {
    origins = origins.and(List.of(report));
  }

  @Override
  public void remove(String reportId) {
    origins = origins.without(reportId);
  }

  @Override
  public Map<String, String> byReport() {
    return origins.byReport();
  }
}
