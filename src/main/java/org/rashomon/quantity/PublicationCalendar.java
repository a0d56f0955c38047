package org.rashomon.quantity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.quantity.CalendarDate.Written;
import org.rashomon.quantity.TimeValue.Granularity;

/// Resolves dates from the day of publication, taken in UTC; without one, what is relative stays
/// unresolved.
final class PublicationCalendar {
  private final Optional<LocalDate> today;

  PublicationCalendar(Dateline dateline) {
    this.today =
        dateline.publishedAt().map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
  }

  enum Direction {
    /// strictly before the day of publication
    LAST,
    /// by tense: back, the day itself included, unless something to come is told
    PLAIN,
    /// strictly after it
    NEXT
  }

  enum Span {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    YEAR
  }

  CalendarDate weekday(DayOfWeek day, Direction direction) {
    Written written = Written.NOTHING.withWeekday(Optional.of(day));
    return today
        .map(
            now ->
                switch (direction) {
                  case LAST -> now.with(TemporalAdjusters.previous(day));
                  case PLAIN -> now.with(TemporalAdjusters.previousOrSame(day));
                  case NEXT -> now.with(TemporalAdjusters.next(day));
                })
        .map(date -> CalendarDate.days(written, date, date, Granularity.DAY))
        .orElse(CalendarDate.unresolved(written, Granularity.DAY));
  }

  /// "October 3", "3 October 2024", "October 3-5"; empty if there is no such day.
  Optional<CalendarDate> day(Optional<Integer> year, Month month, int first, int last) {
    if (first < 1 || last < first || last > month.maxLength()) {
      return Optional.empty();
    }
    Written written = new Written(year, Optional.of(month), Optional.of(first), Optional.empty());
    Optional<LocalDate> from =
        year.map(y -> date(y, month, first)).orElseGet(() -> nearest(month, first));
    Optional<LocalDate> to = from.map(date -> date.plusDays((long) last - first));
    return Optional.of(new CalendarDate(written, from, to, Granularity.DAY));
  }

  /// "in March 2024"; "in November" is the last one or, where something to come is told, the next.
  CalendarDate month(Optional<Integer> year, Month month, Direction direction) {
    Written written = new Written(year, Optional.of(month), Optional.empty(), Optional.empty());
    return year.or(() -> today.map(now -> yearOf(month, direction, now)))
        .map(y -> YearMonth.of(y, month))
        .map(m -> CalendarDate.days(written, m.atDay(1), m.atEndOfMonth(), Granularity.MONTH))
        .orElse(CalendarDate.unresolved(written, Granularity.MONTH));
  }

  static CalendarDate year(int year) {
    return months(Optional.of(year), 1, 12, Granularity.YEAR);
  }

  /// Some months of a year: "the second quarter of 2024"; of the year of publication if none is
  /// told.
  CalendarDate period(Optional<Integer> year, int firstMonth, int lastMonth) {
    return months(
        year.or(() -> today.map(LocalDate::getYear)), firstMonth, lastMonth, Granularity.SEASON);
  }

  private static CalendarDate months(
      Optional<Integer> year, int firstMonth, int lastMonth, Granularity granularity) {
    Written written = new Written(year, Optional.empty(), Optional.empty(), Optional.empty());
    return year.map(
            y ->
                CalendarDate.days(
                    written,
                    LocalDate.of(y, firstMonth, 1),
                    YearMonth.of(y, lastMonth).atEndOfMonth(),
                    granularity))
        .orElse(CalendarDate.unresolved(written, granularity));
  }

  /// "yesterday", "last week", "this month"
  CalendarDate relative(Span span, int offset) {
    return today
        .map(
            now ->
                switch (span) {
                  case DAY -> single(now.plusDays(offset));
                  case WEEK -> week(now.plusWeeks(offset));
                  case WEEKEND -> weekend(now, offset);
                  case MONTH -> wholeMonth(YearMonth.from(now).plusMonths(offset));
                  case YEAR -> year(now.getYear() + offset);
                })
        .orElse(CalendarDate.unresolved(Written.NOTHING, granularity(span)));
  }

  /// "two days ago": the day, week, month or year so long before.
  CalendarDate ago(Span span, int count) {
    return relative(span, -count);
  }

  /// "the past two weeks": up to the day of publication.
  CalendarDate past(ChronoUnit unit, long count, Granularity granularity) {
    return today
        .map(now -> CalendarDate.days(Written.NOTHING, now.minus(count, unit), now, granularity))
        .orElse(CalendarDate.unresolved(Written.NOTHING, granularity));
  }

  static Optional<LocalDate> date(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static CalendarDate single(LocalDate day) {
    return CalendarDate.days(Written.NOTHING, day, day, Granularity.DAY);
  }

  private Optional<LocalDate> nearest(Month month, int day) {
    return today.flatMap(
        now ->
            IntStream.rangeClosed(now.getYear() - 1, now.getYear() + 1)
                .boxed()
                .flatMap(year -> date(year, month, day).stream())
                .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(d, now)))));
  }

  private static int yearOf(Month month, Direction direction, LocalDate now) {
    int order = month.compareTo(now.getMonth());
    return switch (direction) {
      case LAST -> order >= 0 ? now.getYear() - 1 : now.getYear();
      case PLAIN -> order > 0 ? now.getYear() - 1 : now.getYear();
      case NEXT -> order > 0 ? now.getYear() : now.getYear() + 1;
    };
  }

  private static CalendarDate week(LocalDate within) {
    LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return CalendarDate.days(Written.NOTHING, monday, monday.plusDays(6), Granularity.WEEK);
  }

  private static CalendarDate weekend(LocalDate now, int offset) {
    LocalDate saturday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate from = saturday.plusWeeks(offset);
    return CalendarDate.days(Written.NOTHING, from, from.plusDays(1), Granularity.DAY);
  }

  private static CalendarDate wholeMonth(YearMonth month) {
    return CalendarDate.days(
        Written.NOTHING, month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
  }

  static Granularity granularity(Span span) {
    return switch (span) {
      case DAY, WEEKEND -> Granularity.DAY;
      case WEEK -> Granularity.WEEK;
      case MONTH -> Granularity.MONTH;
      case YEAR -> Granularity.YEAR;
    };
  }
}
