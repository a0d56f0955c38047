package org.rashomon.disagreement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rashomon.claim.Claim;

/// Random reports whose claims need no reading, for tests of other rooms.
public final class NotedReports {
  private NotedReports() {}

  /// @return the claims of each report by its id
  public static Map<String, List<Claim>> random(long seed, int many) {
    RandomReports random = new RandomReports(seed);
    Map<String, List<Claim>> reports = new TreeMap<>();
    for (int i = 0; i < many; i++) {
      String id = Character.toString('a' + i);
      reports.put(id, ClaimNotation.report(id, random.report()));
    }
    return reports;
  }

  public static long seed() {
    return RandomReports.seed();
  }
}
