package org.rashomon.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// The interval a hedged number stands for.
///
/// A bare round number is read as approximate (Krifka 2007, "Approximate interpretation of number
/// words"; Williams & Power 2013): it may be off by half the unit of its last stated digit, yet by
/// no more than a tenth of itself, so that "100" is [90, 110] and not [50, 150]. Counts below
/// twenty and counts that do not end in zero are exact. Measurements, money and multiples are never
/// exact: their last digit is always rounded. Percentages are rounded to their last digit, whole
/// tens included, for 40 % and 43 % are two results.
final class HedgedInterval {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FIFTH = new BigDecimal("0.2");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

  private final Numeral number;
  private final UnitScale scale;

  HedgedInterval(Numeral number, UnitScale scale) {
    this.number = number;
    this.scale = scale;
  }

  /// An interval in the unit's base, and the hedge that names it.
  record Reading(Interval interval, Hedge hedge) {}

  Reading under(HedgeWord word) {
    return switch (word.hedge()) {
      case AT_LEAST -> new Reading(Interval.atLeast(base(number.low())), Hedge.AT_LEAST);
      case MORE_THAN -> new Reading(moreThan(word.reach()), Hedge.MORE_THAN);
      case UP_TO -> new Reading(from0(number.high(), true), Hedge.UP_TO);
      case FEWER_THAN -> new Reading(from0(number.low(), false), Hedge.FEWER_THAN);
      case NEARLY -> new Reading(nearly(), Hedge.NEARLY);
      case ABOUT -> about();
      case EXACT, ROUND, BETWEEN, VAGUE, NONE -> bare(word.reach());
    };
  }

  private Interval moreThan(HedgeWord.Reach reach) {
    if (reach == HedgeWord.Reach.OPEN || number.low().signum() <= 0) {
      return Interval.moreThan(base(number.low()));
    }
    BigDecimal end = number.low().add(number.low().multiply(TENTH));
    return new Interval(base(number.low()), Optional.of(base(end)), false, true);
  }

  private Interval from0(BigDecimal end, boolean inclusive) {
    BigDecimal top = base(end);
    BigDecimal bottom = top.signum() > 0 ? BigDecimal.ZERO : top.subtract(BigDecimal.ONE);
    return new Interval(bottom, Optional.of(top), true, inclusive);
  }

  private Interval nearly() {
    BigDecimal low = number.low().subtract(number.low().abs().multiply(TENTH));
    return low.compareTo(number.high()) < 0
        ? new Interval(base(low), Optional.of(base(number.high())), true, false)
        : Interval.exactly(base(low));
  }

  private Reading about() {
    if (!number.isPlain()) {
      return bare(HedgeWord.Reach.OPEN);
    }
    BigDecimal tenth = number.low().abs().multiply(TENTH);
    return new Reading(around(tenth.max(coarse().multiply(HALF))), Hedge.ABOUT);
  }

  /// The unit of the last stated digit; of a power of ten, a fifth of it.
  private BigDecimal coarse() {
    boolean power = number.grain().compareTo(number.low()) == 0;
    return power ? number.grain().multiply(FIFTH) : number.grain();
  }

  private Reading bare(HedgeWord.Reach reach) {
    if (!number.isPlain()) {
      Hedge hedge = number.form() == Numeral.Form.VAGUE ? Hedge.VAGUE : Hedge.BETWEEN;
      boolean point = number.low().compareTo(number.high()) == 0;
      return new Reading(around(BigDecimal.ZERO), point ? Hedge.EXACT : hedge);
    }
    if (number.low().signum() == 0 && scale.isThings()) {
      return new Reading(Interval.exactly(BigDecimal.ZERO), Hedge.NONE);
    }
    BigDecimal width = reach == HedgeWord.Reach.PRECISE ? BigDecimal.ZERO : roundingWidth();
    Interval interval = around(width);
    return new Reading(interval, interval.isPoint() ? Hedge.EXACT : Hedge.ROUND);
  }

  private BigDecimal roundingWidth() {
    BigDecimal width = number.grain().multiply(HALF);
    BigDecimal most = number.low().abs().multiply(TENTH);
    return switch (scale.unit()) {
      case Unit.Things things -> isRoundCount() ? width.min(most) : BigDecimal.ZERO;
      case Unit.Percent percent -> width.min(isWordShare() ? BigDecimal.ONE : HALF).min(most);
      case Unit.Measured(Dimension dimension) when dimension == Dimension.TEMPERATURE ->
          width.min(BigDecimal.ONE);
      case Unit.Measured measured -> width.min(most);
      case Unit.Money money -> width.min(most);
      case Unit.Factor factor -> width.min(most);
    };
  }

  private boolean isRoundCount() {
    return number.low().compareTo(TWENTY) >= 0 && number.grain().compareTo(BigDecimal.ONE) > 0;
  }

  /// "a third", "half": [ShareGrammar] gives them a grain of two points.
  private boolean isWordShare() {
    return number.grain().compareTo(ShareGrammar.GRAIN) == 0;
  }

  private Interval around(BigDecimal width) {
    BigDecimal low = base(number.low().subtract(width));
    return Interval.closed(low, base(number.high().add(width)));
  }

  private BigDecimal base(BigDecimal value) {
    return scale.toBase(value).round(MathContext.DECIMAL64);
  }
}
