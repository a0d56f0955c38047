package org.rashomon.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rashomon.quantity.TimeValue.Granularity;

/// A day, or a stretch of days told as one: a week, a month, a quarter, a year.
///
/// @param written the parts of the date that the sentence spells out
/// @param from first day, if the date could be resolved
/// @param to last day, inclusive; present exactly when `from` is
/// @param granularity how fine the date is told; DAY if nothing is known
public record CalendarDate(
    Written written, Optional<LocalDate> from, Optional<LocalDate> to, Granularity granularity) {

  /// No date told.
  public static final CalendarDate UNKNOWN =
      new CalendarDate(Written.NOTHING, Optional.empty(), Optional.empty(), Granularity.DAY);

  public CalendarDate {
    if (from.isPresent() != to.isPresent()) {
      throw new IllegalArgumentException("a resolved date has both ends");
    }
    if (from.isPresent() && to.orElseThrow().isBefore(from.get())) {
      throw new IllegalArgumentException("the date ends on " + to + " before it begins on " + from);
    }
  }

  /// The parts of a date as written.
  public record Written(
      Optional<Integer> year,
      Optional<Month> month,
      Optional<Integer> day,
      Optional<DayOfWeek> weekday) {
    public static final Written NOTHING =
        new Written(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Written withWeekday(Optional<DayOfWeek> name) {
      return new Written(year, month, day, name.or(() -> weekday));
    }

    /// Whether the weekday is all that is told.
    boolean isWeekdayAlone() {
      return weekday.isPresent() && month.isEmpty() && year.isEmpty();
    }
  }

  static CalendarDate unresolved(Written written, Granularity granularity) {
    return new CalendarDate(written, Optional.empty(), Optional.empty(), granularity);
  }

  static CalendarDate days(Written written, LocalDate from, LocalDate to, Granularity granularity) {
    return new CalendarDate(written, Optional.of(from), Optional.of(to), granularity);
  }

  public boolean isResolved() {
    return from.isPresent();
  }

  /// Whether anything at all is told of the date.
  public boolean isKnown() {
    return isResolved() || !written.equals(Written.NOTHING);
  }

  /// The weekday as written, or of the single day it resolved to.
  public Optional<DayOfWeek> weekday() {
    Optional<LocalDate> single = from.filter(day -> day.equals(to.orElse(null)));
    return written.weekday().or(() -> single.map(LocalDate::getDayOfWeek));
  }

  /// So much later, or before where `count` is below zero; without dates where this has none.
  CalendarDate moved(int count, ChronoUnit unit) {
    return from.isPresent()
        ? days(
            Written.NOTHING,
            from.get().plus(count, unit),
            to.orElseThrow().plus(count, unit),
            granularity)
        : unresolved(Written.NOTHING, granularity);
  }

  CalendarDate withWeekday(Optional<DayOfWeek> name) {
    return new CalendarDate(written.withWeekday(name), from, to, granularity);
  }
}
