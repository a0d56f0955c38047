package org.rashomon.alignment;

import java.util.Locale;
import org.rashomon.quantity.Unit;

/// Units in plain English.
final class Units {
  private Units() {}

  static String inWords(Unit unit) {
    return switch (unit) {
      case Unit.Things things -> "pieces";
      case Unit.Measured measured ->
          "units of " + measured.dimension().name().toLowerCase(Locale.ROOT);
      case Unit.Money money -> money.currency();
      case Unit.Percent percent -> "percent";
      case Unit.Factor factor -> "multiples";
    };
  }
}
