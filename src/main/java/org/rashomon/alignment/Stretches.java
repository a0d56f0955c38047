package org.rashomon.alignment;

import java.math.BigDecimal;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Stretch;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Dimension;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Unit;

/// The lengths of time that amounts were reached in.
final class Stretches {
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  private Stretches() {}

  /// Whether two amounts may be of one stretch of time. One that is not said counts as equal,
  /// unless lengths or volumes (as of rain) were measured and the other is shorter than a day.
  static boolean same(Claim a, Claim b) {
    Optional<Stretch> one = a.scope().stretch();
    Optional<Stretch> other = b.scope().stretch();
    if (one.isPresent() && other.isPresent()) {
      return same(one.get(), other.get());
    }
    return !(isMeasured(a) && one.or(() -> other).filter(Stretches::isShort).isPresent());
  }

  private static boolean same(Stretch a, Stretch b) {
    if (a.seconds().isPresent() && b.seconds().isPresent()) {
      return a.seconds().get().overlaps(b.seconds().get());
    }
    return a.words().equalsIgnoreCase(b.words());
  }

  private static boolean isShort(Stretch stretch) {
    return stretch
        .seconds()
        .flatMap(Interval::max)
        .filter(end -> end.compareTo(DAY) < 0)
        .isPresent();
  }

  private static boolean isMeasured(Claim claim) {
    return claim.value() instanceof Value.Amount(var quantity)
        && quantity.unit() instanceof Unit.Measured(Dimension dimension)
        && (dimension == Dimension.LENGTH || dimension == Dimension.VOLUME);
  }

  static String inWords(Claim claim) {
    return claim
        .scope()
        .stretch()
        .map(s -> "over " + s.words())
        .orElse("over a time that is not said");
  }
}
