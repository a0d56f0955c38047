package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;

/// Both must tell who fills one role. Of persons in a role the role's noun must be one or say no
/// more than that it is a person.
final class IdentityCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.IDENTITY)) {
      return Optional.empty();
    }
    boolean one =
        OwnKeys.are(pair, Aspect.IDENTITY)
            && pair.a().slot().predicate().equals(pair.b().slot().predicate())
            && pair.similarity() >= floor(pair.a(), pair.b());
    return one ? Optional.empty() : Check.unrelated();
  }

  private static double floor(Claim a, Claim b) {
    if (a.slot().predicate().equals("WINNER")) {
      return Thresholds.ONE_CONTEST;
    }
    return a.slot().subject().equals(b.slot().subject())
        ? Thresholds.SAME_WORDS
        : Thresholds.UNLIKE_ROLES;
  }
}
