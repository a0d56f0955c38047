package org.rashomon.alignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.rashomon.claim.Aspect;

/// Counts of one event do not differ by two orders of magnitude: "dozens killed" and "a war that
/// has killed hundreds of thousands" are told of different happenings or windows of time.
final class OrderOfMagnitudeCheck implements Check {
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(100);

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (pair.a().slot().aspect() != Aspect.COUNT || pair.b().slot().aspect() != Aspect.COUNT) {
      return Optional.empty();
    }
    return pair.a()
        .interval()
        .flatMap(a -> pair.b().interval().flatMap(a::gapRatio))
        .filter(ratio -> ratio.compareTo(FARTHEST) >= 0)
        .flatMap(
            ratio ->
                Check.closed(
                    Reason.DIFFERENT_EVENT,
                    "%s and %s are %s times apart"
                        .formatted(
                            Check.words(pair.a()), Check.words(pair.b()), ratio.toPlainString())));
  }
}
