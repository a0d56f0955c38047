package org.rashomon.quantity;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.rashomon.quantity.TimeValue.Granularity;

/// A time of day.
///
/// @param from its beginning
/// @param to its end, inclusive: equal to `from` for "6:40"; before it where it crosses midnight
/// @param zone if written; "local time" is an unknown zone
/// @param halfKnown false where the half of the day is not told, as in "8:15": then it may also be
///   twelve hours later
public record ClockTime(LocalTime from, LocalTime to, Optional<ZoneId> zone, boolean halfKnown) {

  static ClockTime at(LocalTime time, boolean halfKnown) {
    return new ClockTime(time, time, Optional.empty(), halfKnown);
  }

  public Granularity granularity() {
    if (!from.equals(to)) {
      return Granularity.DAYPART;
    }
    return from.getMinute() == 0 ? Granularity.HOUR : Granularity.MINUTE;
  }

  boolean crossesMidnight() {
    return to.isBefore(from);
  }

  ClockTime in(Optional<ZoneId> named) {
    return new ClockTime(from, to, named, halfKnown);
  }

  ClockTime shifted(long fromMinutes, long toMinutes) {
    return new ClockTime(from.plusMinutes(fromMinutes), to.plusMinutes(toMinutes), zone, halfKnown);
  }

  ClockTime halfDayLater() {
    return new ClockTime(from.plusHours(12), to.plusHours(12), zone, true);
  }

  /// The part that two parts of one day share; empty if there is none, or if one crosses midnight.
  Optional<ClockTime> shared(ClockTime other) {
    LocalTime begin = from.isAfter(other.from) ? from : other.from;
    LocalTime end = to.isBefore(other.to) ? to : other.to;
    boolean crosses = crossesMidnight() || other.crossesMidnight();
    return crosses || !begin.isBefore(end)
        ? Optional.empty()
        : Optional.of(new ClockTime(begin, end, zone, true));
  }

  /// Whether its beginning lies within another.
  boolean beginsWithin(ClockTime other) {
    return other.crossesMidnight()
        ? !from.isBefore(other.from) || !from.isAfter(other.to)
        : !from.isBefore(other.from) && !from.isAfter(other.to);
  }
}
