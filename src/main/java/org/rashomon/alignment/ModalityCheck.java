package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;

/// What is asked or demanded is not stated, so nothing can speak against it.
final class ModalityCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (isUndecided(pair.a(), pair.b()) || isUndecided(pair.b(), pair.a())) {
      return Optional.empty();
    }
    if (isOpen(pair.a())) {
      return left(pair, pair.a());
    }
    return isOpen(pair.b()) ? left(pair, pair.b()) : Optional.empty();
  }

  private static Optional<Gate.Passage> left(Candidate pair, Claim open) {
    return Check.closedIfNear(
        pair, Reason.REPORTED_POSITION, Check.words(open) + " is asked, not stated");
  }

  /// What is said to be undecided speaks against what is said to come.
  private static boolean isUndecided(Claim open, Claim told) {
    return open.value() instanceof Value.Occurrence
        && told.value() instanceof Value.Occurrence
        && Undecided.leavesOpen(open, told);
  }

  private static boolean isOpen(Claim claim) {
    return claim.stance().modality() == Modality.OPEN
        || claim.stance().modality() == Modality.UNDECIDED;
  }
}
