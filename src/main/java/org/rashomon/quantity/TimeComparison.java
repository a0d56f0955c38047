package org.rashomon.quantity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.quantity.TimeValue.Anchor;
import org.rashomon.quantity.TimeValue.Comparison;
import org.rashomon.quantity.TimeValue.Granularity;

/// Compares two times by bringing both onto one calendar and one zone; see [TimeValue#compare].
final class TimeComparison {
  /// How far a full hour may be off.
  private static final Duration HOUR_SLACK = Duration.ofMinutes(15);

  private static final LocalTime LAST = LocalTime.of(23, 59, 59);

  private final TimeValue a;
  private final TimeValue b;

  private TimeComparison(TimeValue a, TimeValue b) {
    this.a = a;
    this.b = b;
  }

  private record Stretch(LocalDateTime from, LocalDateTime to) {
    boolean isApartFrom(Stretch other) {
      return to.isBefore(other.from) || other.to.isBefore(from);
    }

    Stretch widened(Duration slack) {
      return new Stretch(from.minus(slack), to.plus(slack));
    }
  }

  static Comparison compare(TimeValue a, TimeValue b) {
    return new TimeComparison(a, b).result();
  }

  private Comparison result() {
    if (a.anchor().isPresent() || b.anchor().isPresent()) {
      return anchors();
    }
    if (!a.date().isKnown() || !b.date().isKnown()) {
      return clocksAlone();
    }
    Optional<DatePair> dates = DatePair.settle(a.date(), b.date());
    return dates.map(this::onDates).orElse(Comparison.UNKNOWN);
  }

  private Comparison anchors() {
    Optional<Anchor> first = a.anchor();
    Optional<Anchor> second = b.anchor();
    boolean sameEvent =
        first.map(Anchor::event).equals(second.map(Anchor::event)) && first.isPresent();
    if (!sameEvent) {
      return Comparison.UNKNOWN;
    }
    return first.equals(second) ? Comparison.SAME : Comparison.DISJOINT;
  }

  /// At least one side tells no date: the clock times stand for the same day.
  private Comparison clocksAlone() {
    if (a.clock().isEmpty() || b.clock().isEmpty()) {
      return Comparison.UNKNOWN;
    }
    LocalDate day = a.date().from().or(b.date()::from).orElse(LocalDate.EPOCH);
    return onDates(new DatePair(day, day, day, day));
  }

  private Comparison onDates(DatePair dates) {
    if (zonesDiffer()) {
      return a.clock().equals(b.clock()) ? Comparison.SAME : mixedZones(dates);
    }
    List<Comparison> all =
        variants(a).flatMap(x -> variants(b).map(y -> single(dates, x, y))).toList();
    Comparison best =
        Stream.of(Comparison.SAME, Comparison.OVERLAPPING)
            .filter(all::contains)
            .findFirst()
            .orElse(Comparison.DISJOINT);
    return best == Comparison.DISJOINT && maybeSameWeekday(dates) ? Comparison.OVERLAPPING : best;
  }

  /// One clock time has a zone and the other has not.
  private boolean zonesDiffer() {
    if (a.clock().isEmpty() || b.clock().isEmpty()) {
      return false;
    }
    return a.clock().flatMap(ClockTime::zone).isPresent()
        != b.clock().flatMap(ClockTime::zone).isPresent();
  }

  private Comparison mixedZones(DatePair dates) {
    boolean sameTime =
        a.clock().map(ClockTime::from).equals(b.clock().map(ClockTime::from))
            && dates.aFrom().equals(dates.bFrom());
    if (sameTime) {
      return Comparison.SAME;
    }
    boolean farApart =
        dates.aTo().plusDays(1).isBefore(dates.bFrom())
            || dates.bTo().plusDays(1).isBefore(dates.aFrom());
    return farApart ? Comparison.DISJOINT : Comparison.UNKNOWN;
  }

  /// The times it may be: two where the half of the day is not told.
  private static Stream<Optional<ClockTime>> variants(TimeValue time) {
    return time.clock()
        .filter(clock -> !clock.halfKnown())
        .map(clock -> Stream.of(Optional.of(clock), Optional.of(clock.halfDayLater())))
        .orElseGet(() -> Stream.of(time.clock()));
  }

  private Comparison single(DatePair dates, Optional<ClockTime> x, Optional<ClockTime> y) {
    boolean zoned = x.isPresent() && y.isPresent();
    Stretch first = stretch(dates.aFrom(), dates.aTo(), x, zoned);
    Stretch second = stretch(dates.bFrom(), dates.bTo(), y, zoned);
    if (first.equals(second)) {
      return Comparison.SAME;
    }
    boolean apart = first.widened(slack(x, y)).isApartFrom(second.widened(slack(y, x)));
    return apart ? Comparison.DISJOINT : Comparison.OVERLAPPING;
  }

  /// Slack of a full hour, wanted only against another clock time.
  private static Duration slack(Optional<ClockTime> clock, Optional<ClockTime> other) {
    boolean hour = clock.filter(c -> c.granularity() == Granularity.HOUR).isPresent();
    return hour && other.isPresent() ? HOUR_SLACK : Duration.ZERO;
  }

  private static Stretch stretch(
      LocalDate from, LocalDate to, Optional<ClockTime> clock, boolean zoned) {
    LocalDateTime start = from.atTime(clock.map(ClockTime::from).orElse(LocalTime.MIN));
    LocalDateTime end = to.atTime(clock.map(ClockTime::to).orElse(LAST));
    boolean next = clock.filter(ClockTime::crossesMidnight).isPresent();
    Optional<ZoneId> zone = clock.flatMap(ClockTime::zone).filter(z -> zoned);
    return new Stretch(inUtc(start, zone), inUtc(next ? end.plusDays(1) : end, zone));
  }

  private static LocalDateTime inUtc(LocalDateTime time, Optional<ZoneId> zone) {
    return zone.map(z -> time.atZone(z).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime())
        .orElse(time);
  }

  /// A plain weekday may be resolved to the wrong week, for its tense is not always clear.
  private boolean maybeSameWeekday(DatePair dates) {
    boolean plain = a.date().written().isWeekdayAlone() || b.date().written().isWeekdayAlone();
    Optional<DayOfWeek> name = a.date().weekday();
    boolean sameName = name.isPresent() && name.equals(b.date().weekday());
    boolean weekApart = Math.abs(ChronoUnit.DAYS.between(dates.aFrom(), dates.bFrom())) == 7;
    return plain && sameName && weekApart;
  }
}
