package org.rashomon.quantity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.quantity.CalendarDate.Written;

/// Two dates on one calendar, both ends inclusive.
record DatePair(LocalDate aFrom, LocalDate aTo, LocalDate bFrom, LocalDate bTo) {
  /// A midweek day of a leap year, for two dates that have no year.
  private static final LocalDate ANY = LocalDate.of(2024, 7, 3);

  /// First and last day.
  private record Days(LocalDate from, LocalDate to) {}

  /// Puts two dates on one calendar: what one of them leaves open is taken as near to the other as
  /// it can be. Empty if they share no part that can be compared.
  static Optional<DatePair> settle(CalendarDate a, CalendarDate b) {
    Optional<Days> first = resolved(a);
    Optional<Days> second = resolved(b);
    if (first.isEmpty() && second.isEmpty()) {
      return unresolved(a.written(), b.written());
    }
    LocalDate near = first.or(() -> second).map(Days::from).orElse(ANY);
    return pair(first.or(() -> near(a.written(), near)), second.or(() -> near(b.written(), near)));
  }

  private static Optional<DatePair> unresolved(Written a, Written b) {
    if (a.weekday().isPresent() && b.weekday().isPresent()) {
      Optional<Days> first = a.weekday().map(day -> weekday(day, ANY));
      return pair(first, b.weekday().map(day -> weekday(day, first.orElseThrow().from())));
    }
    if (a.month().isEmpty() || b.month().isEmpty()) {
      return Optional.empty();
    }
    Optional<Days> first = near(a, ANY);
    return pair(first, first.flatMap(days -> near(b, days.from())));
  }

  private static Optional<DatePair> pair(Optional<Days> a, Optional<Days> b) {
    return a.flatMap(x -> b.map(y -> new DatePair(x.from(), x.to(), y.from(), y.to())));
  }

  private static Optional<Days> resolved(CalendarDate date) {
    return date.from().map(from -> new Days(from, date.to().orElse(from)));
  }

  private static Optional<Days> near(Written written, LocalDate near) {
    if (written.month().isPresent()) {
      return month(written, written.month().get(), near);
    }
    return written.weekday().map(day -> weekday(day, near));
  }

  private static Optional<Days> month(Written written, Month month, LocalDate near) {
    return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
        .boxed()
        .flatMap(year -> days(year, month, written.day()).stream())
        .min(
            Comparator.comparingLong(days -> Math.abs(ChronoUnit.DAYS.between(days.from(), near))));
  }

  private static Optional<Days> days(int year, Month month, Optional<Integer> day) {
    try {
      LocalDate from = LocalDate.of(year, month, day.orElse(1));
      LocalDate to = day.isPresent() ? from : from.with(TemporalAdjusters.lastDayOfMonth());
      return Optional.of(new Days(from, to));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Days weekday(DayOfWeek day, LocalDate near) {
    LocalDate before = near.with(TemporalAdjusters.previousOrSame(day));
    LocalDate after = near.with(TemporalAdjusters.nextOrSame(day));
    boolean earlier = ChronoUnit.DAYS.between(before, near) <= ChronoUnit.DAYS.between(near, after);
    LocalDate nearest = earlier ? before : after;
    return new Days(nearest, nearest);
  }
}
