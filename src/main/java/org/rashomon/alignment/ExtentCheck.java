package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;

/// An increment is never compared: what it is added to may differ from report to report. Nor are
/// two parts of which it is not known what they are part of.
final class ExtentCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (isIncrement(pair.a())) {
      return added(pair.a());
    }
    if (isIncrement(pair.b())) {
      return added(pair.b());
    }
    if (twoUnknownParts(pair)) {
      return parts(pair);
    }
    return unnamedPart(pair.a()).or(() -> unnamedPart(pair.b()));
  }

  /// "one of them seriously": a part that is not named can't be held against anything.
  private static Optional<Gate.Passage> unnamedPart(Claim claim) {
    return isPart(claim) && !claim.scope().population().isStated()
        ? Check.closed(Reason.SUBSET_DECLARED, Check.words(claim) + " is a part of its own total")
        : Optional.empty();
  }

  /// Two of the survivors / seven of the survivors: parts of an unknown measure may be any two.
  private static boolean twoUnknownParts(Candidate pair) {
    return isPart(pair.a()) && isPart(pair.b()) && !pair.a().slot().hasKnownPredicate();
  }

  private static Optional<Gate.Passage> parts(Candidate pair) {
    return Check.closedIfNear(
        pair,
        Reason.DIFFERENT_POPULATION,
        Check.words(pair.a()) + " and " + Check.words(pair.b()) + " are parts of a greater number");
  }

  private static boolean isPart(Claim claim) {
    return claim.scope().extent() == Extent.PART;
  }

  private static Optional<Gate.Passage> added(Claim increment) {
    return Check.closed(
        Reason.INCREMENT_VS_TOTAL, Check.words(increment) + " is added to an earlier number");
  }

  private static boolean isIncrement(Claim claim) {
    return claim.scope().extent() == Extent.INCREMENT;
  }
}
