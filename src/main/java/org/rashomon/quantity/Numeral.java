package org.rashomon.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number as read from a sentence, before hedge and unit.
///
/// @param next index of the word after it
/// @param low the number, or the lower end of what its words may mean
/// @param high the upper end; equal to `low` for a plain number
/// @param grain the unit of its last stated digit: 1,000 for 3,000, 0.1 for 5.8, 1 for 23
/// @param form how it is written
record Numeral(int next, BigDecimal low, BigDecimal high, BigDecimal grain, Form form) {

  enum Form {
    DIGITS,
    WORDS,
    /// with a scale word or letter: "2 million", "1.2bn"
    SCALED,
    /// words without a number: "several", "dozens"
    VAGUE,
    /// two ends: "30 to 40"
    RANGE
  }

  static Numeral of(int next, BigDecimal value, Form form) {
    return new Numeral(next, value, value, grainOf(value), form);
  }

  boolean isPlain() {
    return form == Form.DIGITS || form == Form.WORDS || form == Form.SCALED;
  }

  Numeral times(BigDecimal factor, int after) {
    BigDecimal value = low.multiply(factor);
    BigDecimal fine = grain.multiply(factor);
    Form scaled = form == Form.VAGUE ? Form.VAGUE : Form.SCALED;
    return new Numeral(after, value, high.multiply(factor), fine, scaled);
  }

  Numeral to(Numeral end) {
    return new Numeral(end.next, low, end.high, end.grain, Form.RANGE);
  }

  /// The ends after a change of unit.
  Numeral in(UnitScale scale) {
    BigDecimal size = grain.multiply(scale.factor(), MathContext.DECIMAL64);
    return new Numeral(next, scale.toBase(low), scale.toBase(high), size, form);
  }

  /// The power of ten at the last digit that is not zero.
  static BigDecimal grainOf(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ONE;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }
}
