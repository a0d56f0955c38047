package org.rashomon.alignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Interval;

/// Counts of one event do not differ by two orders of magnitude: "dozens killed" and "a war that
/// has killed hundreds of thousands" are told of different happenings or windows of time.
final class OrderOfMagnitudeCheck implements Check {
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(100);

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (pair.a().slot().aspect() != Aspect.COUNT || pair.b().slot().aspect() != Aspect.COUNT) {
      return Optional.empty();
    }
    return interval(pair.a())
        .flatMap(a -> interval(pair.b()).flatMap(a::gapRatio))
        .filter(ratio -> ratio.compareTo(FARTHEST) >= 0)
        .flatMap(
            ratio ->
                Check.closed(
                    Reason.DIFFERENT_EVENT,
                    "%s and %s are %s times apart"
                        .formatted(
                            Check.words(pair.a()), Check.words(pair.b()), ratio.toPlainString())));
  }

  private static Optional<Interval> interval(Claim claim) {
    return claim.value() instanceof Value.Amount(var quantity)
        ? Optional.of(quantity.interval())
        : Optional.empty();
  }
}
