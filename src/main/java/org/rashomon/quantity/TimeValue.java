package org.rashomon.quantity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// A time as far as a sentence and its report's publication time tell it. What is not known stays
/// empty: a weekday without a publication time has no date.
///
/// @param date the day, week, month or year; [CalendarDate#UNKNOWN] if only a clock time is told
/// @param clock the time of day, if told
/// @param anchor for times told by another happening ("the day before the election")
/// @param words as written
public record TimeValue(
    CalendarDate date, Optional<ClockTime> clock, Optional<Anchor> anchor, String words) {

  /// A happening that a time is counted from.
  ///
  /// @param event its words in lower case, without article
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

  /// First day, if the date could be resolved.
  public Optional<LocalDate> from() {
    return date.from();
  }

  /// Last day, inclusive; present exactly when the first is.
  public Optional<LocalDate> to() {
    return date.to();
  }

  /// As written, or of the single day that the date resolved to.
  public Optional<DayOfWeek> weekday() {
    return date.weekday();
  }

  /// Zone of the clock time, if written.
  public Optional<ZoneId> zone() {
    return clock.flatMap(ClockTime::zone);
  }

  public Granularity granularity() {
    return clock.map(ClockTime::granularity).orElse(date.granularity());
  }

  /// Whether the two are known to share a moment.
  public boolean meets(TimeValue other) {
    return switch (compare(other)) {
      case SAME, OVERLAPPING -> true;
      case DISJOINT, UNKNOWN -> false;
    };
  }

  /// How this time lies to another.
  ///
  /// Clock times of different known zones are brought to one; a clock time of a known zone and one
  /// of an unknown zone are comparable only where they are equal. A full hour ("at 6 p.m.") may be
  /// off by a quarter of an hour. Weekdays without a date compare by name, and against a date by
  /// the date's weekday; a date without a year takes the year nearest to the other's. A weekday
  /// that two reports resolved a week apart may be one day and is never [Comparison#DISJOINT].
  public Comparison compare(TimeValue other) {
    return TimeComparison.compare(this, other);
  }
}
