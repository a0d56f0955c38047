package org.rashomon.api.wire;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Unit;

/// Words for people: slots, values and units in plain English.
final class Labels {
  private Labels() {}

  static String slot(Claim claim) {
    Slot slot = claim.slot();
    return Stream.of(slot.subject(), slot.predicate().toLowerCase(Locale.ROOT).replace('_', ' '))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  static String value(Claim claim) {
    return switch (claim.value()) {
      case Value.Amount amount -> amount.quantity().words();
      case Value.Moment moment -> moment.time().words();
      case Value.Place place -> place.relation() + " " + place.name();
      case Value.Entity entity -> entity.name();
      case Value.Occurrence occurrence -> occurrence.happened() ? "happened" : "did not happen";
      case Value.State state -> state.term();
      case Value.Cause cause -> cause.words();
    };
  }

  static String population(Population population) {
    return Stream.concat(population.modifiers().stream(), Stream.of(population.head()))
        .collect(Collectors.joining(" "));
  }

  static String unit(Claim claim, Unit unit) {
    return switch (unit) {
      case Unit.Things _ -> things(claim.scope().population(), claim.slot());
      case Unit.Measured measured -> measured.dimension().symbol();
      case Unit.Money money -> money.currency();
      case Unit.Percent _ -> "%";
      case Unit.Factor _ -> "times";
    };
  }

  private static String things(Population population, Slot slot) {
    return List.of(population.head(), slot.subject()).stream()
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse("things");
  }
}
