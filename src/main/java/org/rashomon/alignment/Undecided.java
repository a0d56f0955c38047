package org.rashomon.alignment;

import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;

/// What someone has not decided on: "has not decided whether to sell it", "is considering selling
/// it".
public final class Undecided {
  private Undecided() {}

  /// Whether a claim leaves open what another tells as sure to come. "Whether to sell" stands
  /// against whatever is planned; "selling", which is only weighed, against what is decided, since
  /// who hopes to sell may well be weighing it.
  public static boolean leavesOpen(Claim open, Claim firm) {
    if (open.stance().modality() != Modality.OPEN
        || firm.stance().modality() != Modality.FORECAST) {
      return false;
    }
    String first = open.quote().split(" ", 2)[0];
    return first.equals("whether") || (first.endsWith("ing") && !firm.quote().startsWith("to "));
  }
}
