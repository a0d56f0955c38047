package org.rashomon.alignment;

import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;

/// What is said not to be decided, not known, or only weighed: "has not decided whether to sell
/// it", "is considering selling it".
public final class Undecided {
  private Undecided() {}

  /// Whether a claim leaves open what another tells as a fact or as sure to come. "Whether to sell"
  /// stands against whatever is planned; what is only weighed against what is decided, since who
  /// hopes to sell may well be weighing it.
  public static boolean leavesOpen(Claim open, Claim firm) {
    if (open.stance().modality() != Modality.UNDECIDED || firm.stance().isNegative()) {
      return false;
    }
    return switch (firm.stance().modality()) {
      case ASSERTED, CONFIRMED -> true;
      case FORECAST -> isAsked(open) || !firm.quote().startsWith("to ");
      case REPORTED, PROBABLE, POSSIBLE, DENIED, CONDITIONAL, OPEN, UNDECIDED -> false;
    };
  }

  private static boolean isAsked(Claim open) {
    return open.quote().startsWith("whether ");
  }
}
