package org.rashomon.disagreement;

import org.rashomon.claim.Claim;

/// Whether a claim is firm enough to speak against another.
public final class Firmness {
  private Firmness() {}

  /// Stated by the report or by someone it names, be it a denial; nothing that is only thought
  /// likely or possible, expected, asked or under a condition.
  public static boolean isStated(Claim claim) {
    return switch (claim.stance().modality()) {
      case ASSERTED, CONFIRMED, REPORTED, DENIED -> true;
      case PROBABLE, POSSIBLE, FORECAST, CONDITIONAL, OPEN, UNDECIDED -> false;
    };
  }

  /// Stated, or told as what will be.
  public static boolean isTold(Claim claim) {
    return switch (claim.stance().modality()) {
      case ASSERTED, CONFIRMED, REPORTED, DENIED, FORECAST -> true;
      case PROBABLE, POSSIBLE, CONDITIONAL, OPEN, UNDECIDED -> false;
    };
  }
}
