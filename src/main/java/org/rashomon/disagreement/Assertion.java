package org.rashomon.disagreement;

import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;

/// What a claim says of whether something happened, with its polarity and a speaker's denial
/// counted in. A count above zero says that it happened, a count of none that it did not.
public enum Assertion {
  HAPPENED,
  DID_NOT;

  /// @return empty if the claim says nothing of it: "up to 12 were killed"
  public static Optional<Assertion> of(Claim claim) {
    return switch (claim.value()) {
      case Value.Occurrence occurrence -> Optional.of(told(claim, occurrence.happened()));
      case Value.Amount amount -> ofCount(claim, amount);
      case Value.Moment other -> Optional.empty();
      case Value.Place other -> Optional.empty();
      case Value.Entity other -> Optional.empty();
      case Value.State other -> Optional.empty();
      case Value.Cause other -> Optional.empty();
      case Value.Score other -> Optional.empty();
    };
  }

  private static Optional<Assertion> ofCount(Claim claim, Value.Amount amount) {
    Figure figure = new Figure(claim, amount.quantity());
    if (figure.isZero()) {
      return Optional.of(told(claim, false));
    }
    boolean positive = figure.interval().min().signum() > 0;
    return positive && !turned(claim) ? Optional.of(HAPPENED) : Optional.empty();
  }

  /// A no may be told by the value, by the polarity or by a denial, and by two of them at once
  /// ("nobody was killed"): they never cancel one another.
  private static Assertion told(Claim claim, boolean happened) {
    return happened && !turned(claim) ? HAPPENED : DID_NOT;
  }

  private static boolean turned(Claim claim) {
    return claim.stance().isNegative() || claim.stance().modality() == Modality.DENIED;
  }
}
