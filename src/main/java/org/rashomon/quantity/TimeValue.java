package org.rashomon.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;

/// A time as far as a sentence and its report's publication time tell it. What is not known stays
/// empty: a weekday without a publication time has no date.
///
/// @param from first day of the time, if it could be resolved
/// @param to last day, inclusive; present exactly when `from` is
/// @param year as written, or resolved
/// @param month as written, or resolved
/// @param day of the month, as written or resolved
/// @param weekday as written, or resolved from a single day
/// @param clock the time of day as a closed range ("at 6:40" has equal ends, "before dawn" has not)
/// @param zone of the clock time, if written
/// @param granularity of the time as written
/// @param anchor for times told by another happening ("the day before the election"): its words and
///   the signed days from it
/// @param words as written
public record TimeValue(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Integer> year,
    Optional<Month> month,
    Optional<Integer> day,
    Optional<DayOfWeek> weekday,
    Optional<ClockRange> clock,
    Optional<ZoneId> zone,
    Granularity granularity,
    Optional<Anchor> anchor,
    String words) {

  /// How this time lies to the other, by what both tell.
  public Comparison compare(TimeValue other) {
    return equals(other) ? Comparison.SAME : Comparison.UNKNOWN;
  }

  /// A time of day from `from` to `to`, both inclusive; `to` before `from` crosses midnight.
  public record ClockRange(LocalTime from, LocalTime to) {}

  /// A happening that a time is counted from.
  ///
  /// @param days negative before it, positive after it
  public record Anchor(String event, int days) {}

  /// How fine a time is told.
  public enum Granularity {
    MINUTE,
    HOUR,
    DAYPART,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR
  }

  /// How two times lie to one another, by what is known of both.
  public enum Comparison {
    SAME,
    /// one lies within the other ("Thursday" / "this week") or they share a part
    OVERLAPPING,
    DISJOINT,
    /// too little is known of one of them
    UNKNOWN
  }
}
