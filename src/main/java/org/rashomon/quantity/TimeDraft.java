package org.rashomon.quantity;

import java.time.DayOfWeek;
import java.util.Optional;

/// A time while its parts are gathered from neighbouring words.
///
/// @param date a date other than a weekday's
/// @param weekday the date of a weekday
/// @param clock a time on the clock
/// @param daypart "morning", "overnight"
record TimeDraft(
    Optional<CalendarDate> date,
    Optional<CalendarDate> weekday,
    Optional<ClockTime> clock,
    Optional<ClockTime> daypart) {

  static TimeDraft ofDate(CalendarDate date) {
    return new TimeDraft(Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty());
  }

  static TimeDraft ofWeekday(CalendarDate date) {
    return new TimeDraft(Optional.empty(), Optional.of(date), Optional.empty(), Optional.empty());
  }

  static TimeDraft ofClock(ClockTime clock) {
    return new TimeDraft(Optional.empty(), Optional.empty(), Optional.of(clock), Optional.empty());
  }

  static TimeDraft ofDaypart(ClockTime part) {
    return new TimeDraft(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(part));
  }

  /// Both together; empty if both tell the same part.
  Optional<TimeDraft> and(TimeDraft other) {
    boolean clash =
        bothPresent(date, other.date)
            || bothPresent(weekday, other.weekday)
            || bothPresent(clock, other.clock)
            || (bothPresent(daypart, other.daypart) && narrowed(other).isEmpty());
    return clash
        ? Optional.empty()
        : Optional.of(
            new TimeDraft(
                date.or(other::date),
                weekday.or(other::weekday),
                clock.or(other::clock),
                narrowed(other).or(() -> daypart).or(other::daypart)));
  }

  /// "late on Thursday evening": what the two parts of a day share.
  private Optional<ClockTime> narrowed(TimeDraft other) {
    return daypart.flatMap(one -> other.daypart.flatMap(one::shared));
  }

  boolean hasDay() {
    return date.isPresent() || weekday.isPresent();
  }

  TimeValue finish(String words) {
    return new TimeValue(day(), clockTime(), Optional.empty(), words);
  }

  CalendarDate day() {
    Optional<DayOfWeek> name = weekday.flatMap(day -> day.written().weekday());
    return date.map(d -> d.withWeekday(name)).or(() -> weekday).orElse(CalendarDate.UNKNOWN);
  }

  /// The clock time; its half of the day by the part of the day beside it.
  private Optional<ClockTime> clockTime() {
    if (clock.isEmpty() || daypart.isEmpty() || clock.get().halfKnown()) {
      return clock.or(() -> daypart);
    }
    ClockTime later = clock.get().halfDayLater();
    ClockTime earlier =
        new ClockTime(clock.get().from(), clock.get().to(), clock.get().zone(), true);
    return Optional.of(earlier.beginsWithin(daypart.get()) ? earlier : later);
  }

  private static boolean bothPresent(Optional<?> a, Optional<?> b) {
    return a.isPresent() && b.isPresent();
  }
}
