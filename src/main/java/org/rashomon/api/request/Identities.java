package org.rashomon.api.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violations;

/// Gives every report of a call its id: the one sent, else r1, r2, … by its place.
final class Identities {
  private Identities() {}

  /// One id for each report, in order; doubles are violations.
  static List<String> of(List<SubmittedReport> reports, Violations violations) {
    List<String> ids = new ArrayList<>();
    Map<String, Pointer> holders = new HashMap<>();
    for (int place = 0; place < reports.size(); place++) {
      SubmittedReport report = reports.get(place);
      String id = report.id().orElse("r" + (place + 1));
      Pointer holder = holders.putIfAbsent(id, report.at());
      if (holder != null) {
        violations.add(
            ProblemKind.DUPLICATE_REPORT_ID.at(
                report.at().member("id").path(),
                "\"" + id + "\" is also the id of " + holder.path()));
      }
      ids.add(id);
    }
    return ids;
  }
}
