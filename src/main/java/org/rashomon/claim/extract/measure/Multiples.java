package org.rashomon.claim.extract.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.QuantityText;
import org.rashomon.quantity.Unit;

/// Multiples as the percentages by which something rose or fell: what doubled rose by 100 percent,
/// what was halved fell by 50.
final class Multiples {
  static final String RISE = "RISE";
  static final String FALL = "FALL";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// So far a multiple may be rounded: "halved" is no 44 percent.
  private static final BigDecimal ROUNDING = BigDecimal.valueOf(5);

  private Multiples() {}

  /// The measure that a multiple tells by itself.
  static String measure(Quantity multiple) {
    return isGrowth(multiple) ? RISE : FALL;
  }

  private static boolean isGrowth(Quantity multiple) {
    return QuantityText.nominal(multiple).compareTo(BigDecimal.ONE) > 0;
  }

  /// The quantity in percent, where a rise or a fall is told by a multiple.
  static Quantity inPercent(Quantity quantity, String measure) {
    boolean moved = measure.equals(RISE) || measure.equals(FALL);
    return moved && quantity.unit() instanceof Unit.Factor ? inPercent(quantity) : quantity;
  }

  private static Quantity inPercent(Quantity multiple) {
    Interval interval = isGrowth(multiple) ? rise(multiple.interval()) : fall(multiple);
    return new Quantity(interval, new Unit.Percent(), multiple.hedge(), multiple.words());
  }

  private static Interval rise(Interval factor) {
    return new Interval(
        added(factor.min()),
        factor.max().map(Multiples::added),
        factor.minInclusive(),
        factor.maxInclusive());
  }

  private static BigDecimal added(BigDecimal factor) {
    return factor.subtract(BigDecimal.ONE).multiply(HUNDRED).max(BigDecimal.ZERO);
  }

  /// "more than halved" tells of more than a fall by half.
  private static Interval fall(Quantity multiple) {
    BigDecimal lost =
        BigDecimal.ONE
            .subtract(QuantityText.nominal(multiple), MathContext.DECIMAL64)
            .multiply(HUNDRED);
    return switch (multiple.hedge()) {
      case MORE_THAN -> Interval.moreThan(lost);
      case AT_LEAST -> Interval.atLeast(lost);
      case NEARLY -> new Interval(lost.subtract(ROUNDING), Optional.of(lost), true, false);
      case UP_TO, FEWER_THAN -> Interval.upTo(lost);
      case EXACT, ROUND, ABOUT, BETWEEN, VAGUE, NONE ->
          Interval.closed(lost.subtract(ROUNDING), lost.add(ROUNDING));
    };
  }
}
