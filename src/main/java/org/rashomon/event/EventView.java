package org.rashomon.event;

import java.util.List;
import java.util.Map;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Disagreement;

/// An event as it was compared last. Immutable.
///
/// @param revision of the event
/// @param reports the latest versions, in the order in which they came
/// @param claims every claim, by report in their order, then by evidence
/// @param origins of the reports by their ids, equal for reports that copy one another
/// @param disagreements by severity, then first span
public record EventView(
    long revision,
    List<StoredReport> reports,
    List<Claim> claims,
    Map<String, String> origins,
    List<Disagreement> disagreements,
    ClaimNames names) {
  public EventView {
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
    origins = Map.copyOf(origins);
    disagreements = List.copyOf(disagreements);
  }
}
