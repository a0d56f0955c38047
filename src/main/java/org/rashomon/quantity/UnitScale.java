package org.rashomon.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/// A unit as written, with the way to the base unit that intervals are kept in: `base = factor ×
/// value + offset`.
record UnitScale(Unit unit, BigDecimal factor, BigDecimal offset) {
  static final UnitScale THINGS = plain(new Unit.Things());
  static final UnitScale PERCENT = plain(new Unit.Percent());
  static final UnitScale FACTOR = plain(new Unit.Factor());

  static UnitScale plain(Unit unit) {
    return new UnitScale(unit, BigDecimal.ONE, BigDecimal.ZERO);
  }

  static UnitScale money(String currency, BigDecimal factor) {
    return new UnitScale(new Unit.Money(currency), factor, BigDecimal.ZERO);
  }

  BigDecimal toBase(BigDecimal value) {
    return value.multiply(factor).add(offset).round(MathContext.DECIMAL64);
  }

  boolean isThings() {
    return unit instanceof Unit.Things;
  }

  boolean isDuration() {
    return unit instanceof Unit.Measured(Dimension dimension) && dimension == Dimension.DURATION;
  }
}
