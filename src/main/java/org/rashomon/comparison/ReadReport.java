package org.rashomon.comparison;

import java.util.List;
import org.rashomon.claim.Abstentions;
import org.rashomon.report.Report;

/// A report as it was read.
///
/// @param origin "o1", "o2", …: equal for reports that copy one another
/// @param sentences how many were found, the title included
/// @param claims how many were found
/// @param abstentions what was left unread, by cause
public record ReadReport(
    Report report,
    String origin,
    int sentences,
    int claims,
    Abstentions abstentions,
    List<Warning> warnings) {
  public ReadReport {
    warnings = List.copyOf(warnings);
  }
}
