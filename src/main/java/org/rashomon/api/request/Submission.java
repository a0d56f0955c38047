package org.rashomon.api.request;

import java.util.List;
import java.util.Set;
import org.rashomon.report.Report;

/// What a call asks to have compared.
///
/// @param reports two or more with unique ids, in the order in which they were sent
/// @param extracted the ids of those whose text was taken out of a page
public record Submission(List<Report> reports, Set<String> extracted) {
  public Submission {
    reports = List.copyOf(reports);
    extracted = Set.copyOf(extracted);
  }
}
