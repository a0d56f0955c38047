package org.rashomon.disagreement;

import java.util.List;
import java.util.Map;
import org.rashomon.claim.Claim;

/// What a rule may know beside the pair: all claims, by report id, in the order of their evidence.
public record Surroundings(Map<String, List<Claim>> claimsByReport) {
  public Surroundings {
    claimsByReport = Map.copyOf(claimsByReport);
  }

  public List<Claim> claimsOf(String reportId) {
    return claimsByReport.getOrDefault(reportId, List.of());
  }
}
