package org.rashomon.disagreement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Window;
import org.rashomon.quantity.ClockTime;
import org.rashomon.quantity.TimeValue;

/// When claims are known: "as of" a time, else when their report was published.
public final class Chronology {
  private Chronology() {}

  /// The earliest and the latest moment that a claim may be of, both inclusive.
  private record Known(Instant earliest, Instant latest) {}

  /// The step that shows that one claim is clearly later than the other.
  ///
  /// @param first the claim that would be the earlier
  /// @param least how much later the second must be
  /// @return empty if it is not clearly later, or a time is unknown
  public static Optional<Explanation.LaterBy> later(Claim first, Claim second, Duration least) {
    Optional<Known> earlier = known(first);
    Optional<Known> later = known(second);
    if (earlier.isEmpty() || later.isEmpty()) {
      return Optional.empty();
    }
    Explanation.LaterBy step =
        new Explanation.LaterBy(earlier.get().latest(), later.get().earliest(), least);
    return step.holds() ? Optional.of(step) : Optional.empty();
  }

  private static Optional<Known> known(Claim claim) {
    Optional<Instant> published = claim.evidence().report().publishedAt();
    return claim
        .scope()
        .asOf()
        .flatMap(Chronology::of)
        .flatMap(asOf -> capped(asOf, published))
        .or(() -> published.map(time -> new Known(time, time)));
  }

  /// What is said to be known was known before it was published.
  private static Optional<Known> capped(Known asOf, Optional<Instant> published) {
    if (published.isEmpty() || asOf.latest().isBefore(published.get())) {
      return Optional.of(asOf);
    }
    return asOf.earliest().isAfter(published.get())
        ? Optional.empty()
        : Optional.of(new Known(asOf.earliest(), published.get()));
  }

  private static Optional<Known> of(Window window) {
    TimeValue time = window.time();
    if (time.from().isEmpty() || time.to().isEmpty()) {
      return Optional.empty();
    }
    ZoneId zone = time.zone().orElse(ZoneOffset.UTC);
    LocalDate from = time.from().get();
    LocalDate to = time.to().get();
    LocalTime start = time.clock().map(ClockTime::from).orElse(LocalTime.MIN);
    LocalTime end = time.clock().map(ClockTime::to).orElse(LocalTime.MAX);
    Instant earliest = from.atTime(start).atZone(zone).toInstant();
    Instant latest = to.atTime(end).atZone(zone).toInstant();
    return latest.isBefore(earliest) ? Optional.empty() : Optional.of(new Known(earliest, latest));
  }
}
