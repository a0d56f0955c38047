package org.rashomon.api.wire;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.disagreement.Values;
import org.rashomon.quantity.Unit;

/// Words for people: units and populations in plain English.
final class Labels {
  private Labels() {}

  static String population(Population population) {
    return Stream.concat(population.modifiers().stream(), Stream.of(population.head()))
        .collect(Collectors.joining(" "));
  }

  static String unit(Claim claim, Unit unit) {
    return switch (unit) {
      case Unit.Things _ -> things(Values.counted(claim));
      case Unit.Measured measured -> measured.dimension().symbol();
      case Unit.Money money -> money.currency();
      case Unit.Percent _ -> "%";
      case Unit.Factor _ -> "times";
    };
  }

  private static String things(String counted) {
    return counted.isEmpty() ? "things" : counted;
  }
}
