package org.rashomon.claim.lexicon;

import org.rashomon.quantity.Unit;

/// What kind of quantity a measure takes.
public enum Kind {
  COUNT,
  MONEY,
  PERCENT,
  FACTOR,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  SPEED,
  TEMPERATURE,
  ENERGY,
  POWER,
  DURATION,
  MAGNITUDE;

  public static Kind of(Unit unit) {
    return switch (unit) {
      case Unit.Things things -> COUNT;
      case Unit.Money money -> MONEY;
      case Unit.Percent percent -> PERCENT;
      case Unit.Factor factor -> FACTOR;
      case Unit.Measured measured -> of(measured);
    };
  }

  private static Kind of(Unit.Measured measured) {
    return switch (measured.dimension()) {
      case LENGTH -> LENGTH;
      case AREA -> AREA;
      case VOLUME -> VOLUME;
      case MASS -> MASS;
      case SPEED -> SPEED;
      case TEMPERATURE -> TEMPERATURE;
      case ENERGY -> ENERGY;
      case POWER -> POWER;
      case DURATION -> DURATION;
      case MAGNITUDE -> MAGNITUDE;
    };
  }
}
