package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;

/// An increment is never compared: what it is added to may differ from report to report.
final class ExtentCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (isIncrement(pair.a())) {
      return added(pair.a());
    }
    return isIncrement(pair.b()) ? added(pair.b()) : Optional.empty();
  }

  private static Optional<Gate.Passage> added(Claim increment) {
    return Check.closed(
        Reason.INCREMENT_VS_TOTAL, Check.words(increment) + " is added to an earlier number");
  }

  private static boolean isIncrement(Claim claim) {
    return claim.scope().extent() == Extent.INCREMENT;
  }
}
