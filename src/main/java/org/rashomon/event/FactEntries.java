package org.rashomon.event;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Window;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Values;
import org.rashomon.quantity.ClockTime;
import org.rashomon.quantity.TimeValue;
import org.rashomon.quantity.Unit;

/// The claims of an event that state something of it, as entries.
final class FactEntries {
  private FactEntries() {}

  /// In the order of the reports. What is denied, supposed, expected or of another happening states
  /// nothing of the event.
  static List<FactEntry> of(EventView view) {
    return view.claims().stream()
        .distinct()
        .filter(FactEntries::states)
        .map(claim -> entry(claim, view.names().of(claim), view.origins()))
        .toList();
  }

  private static FactEntry entry(Claim claim, String id, Map<String, String> origins) {
    Optional<TimeValue> asOf = claim.scope().asOf().map(Window::time);
    return new FactEntry(
        id,
        claim,
        Values.normalised(claim),
        asOf.map(TimeValue::words),
        asOf.flatMap(FactEntries::instant).or(() -> claim.evidence().report().publishedAt()),
        origins.getOrDefault(claim.reportId(), claim.reportId()));
  }

  private static boolean states(Claim claim) {
    return claim.scope().happening() == Happening.CURRENT && states(claim.stance().modality());
  }

  private static boolean states(Modality modality) {
    return switch (modality) {
      case ASSERTED, CONFIRMED, REPORTED, PROBABLE -> true;
      case POSSIBLE, DENIED, FORECAST, CONDITIONAL, OPEN, UNDECIDED -> false;
    };
  }

  /// The end of the last day, in UTC; with a time of day that time.
  private static Optional<Instant> instant(TimeValue time) {
    return time.to()
        .map(
            day ->
                day.atTime(time.clock().map(ClockTime::to).orElse(LocalTime.MAX))
                    .atZone(time.zone().orElse(ZoneOffset.UTC))
                    .toInstant());
  }

  /// The unit of a figure in a word; "" for things and for what is no figure.
  static String unit(Claim claim) {
    return Figure.of(claim)
        .map(
            figure ->
                switch (figure.quantity().unit()) {
                  case Unit.Things _ -> "";
                  case Unit.Measured measured -> measured.dimension().symbol();
                  case Unit.Money money -> money.currency();
                  case Unit.Percent _ -> "%";
                  case Unit.Factor _ -> "times";
                })
        .orElse("");
  }
}
