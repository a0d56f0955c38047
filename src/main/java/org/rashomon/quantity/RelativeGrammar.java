package org.rashomon.quantity;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.rashomon.quantity.PublicationCalendar.Span;
import org.rashomon.quantity.TimeValue.Granularity;

/// Reads times told from the day of publication: "yesterday", "last night", "two days ago", "the
/// past twelve months".
final class RelativeGrammar {
  private static final int MOST = 1000;
  private static final Set<String> ENDS = Set.of("to", "until", "ending", "ended", "through");
  private static final PhraseTrie<Offset> PHRASES = new PhraseTrie<>();
  private static final PhraseTrie<ClockTime> DAYPARTS = new PhraseTrie<>();

  static {
    for (DataFile.Line line : DataFile.read("relative-days.txt", 3)) {
      Offset offset = new Offset(line.constant(Span.class, 0), line.number(1).intValueExact());
      PHRASES.add(line.text(2), offset, line);
    }
    for (DataFile.Line line : DataFile.read("relative-dayparts.txt", 3)) {
      DAYPARTS.add(line.text(2), DaypartGrammar.range(line), line);
    }
  }

  private final Words words;
  private final PublicationCalendar calendar;

  RelativeGrammar(Words words, PublicationCalendar calendar) {
    this.words = words;
    this.calendar = calendar;
  }

  private record Offset(Span span, int count) {}

  /// A count of units; `next` is the index after them.
  private record Length(int next, int count, String unit) {}

  Optional<PhraseTrie.Hit<TimeDraft>> at(int from) {
    return phrase(from).or(() -> ago(from)).or(() -> past(from));
  }

  private Optional<PhraseTrie.Hit<TimeDraft>> phrase(int from) {
    return PHRASES
        .longest(words, from)
        .map(
            hit -> {
              Offset offset = hit.value();
              TimeDraft day = TimeDraft.ofDate(calendar.relative(offset.span(), offset.count()));
              TimeDraft whole =
                  DAYPARTS
                      .longest(words, from)
                      .flatMap(part -> day.and(TimeDraft.ofDaypart(part.value())))
                      .orElse(day);
              return new PhraseTrie.Hit<>(hit.next(), whole);
            });
  }

  private Optional<PhraseTrie.Hit<TimeDraft>> ago(int from) {
    return length(from)
        .filter(length -> words.is(length.next(), "ago"))
        .flatMap(length -> before(length).map(d -> new PhraseTrie.Hit<>(length.next() + 1, d)));
  }

  private Optional<TimeDraft> before(Length length) {
    Optional<CalendarDate> date =
        switch (length.unit()) {
          case "day", "days" -> Optional.of(calendar.ago(Span.DAY, length.count()));
          case "week", "weeks" -> Optional.of(calendar.ago(Span.WEEK, length.count()));
          case "fortnight" -> Optional.of(calendar.ago(Span.WEEK, 2));
          case "month", "months" -> Optional.of(calendar.ago(Span.MONTH, length.count()));
          case "year", "years" -> Optional.of(calendar.ago(Span.YEAR, length.count()));
          case "decade", "decades" -> Optional.of(calendar.ago(Span.YEAR, 10 * length.count()));
          default -> Optional.empty();
        };
    return date.map(TimeDraft::ofDate);
  }

  /// Days or more that run to an end which stands behind them.
  ///
  /// @param end index of the first word of the end
  record Stretch(int end, ChronoUnit unit, int count) {

    /// The days up to the last of the end; without dates where the end has none.
    CalendarDate endingWith(CalendarDate last) {
      Granularity granularity = unit == ChronoUnit.DAYS ? Granularity.WEEK : granularity(unit);
      return last.to()
          .map(
              to ->
                  CalendarDate.days(
                      CalendarDate.Written.NOTHING,
                      to.minus(count, unit).plusDays(1),
                      to,
                      granularity))
          .orElse(CalendarDate.unresolved(CalendarDate.Written.NOTHING, granularity));
    }
  }

  /// "the seven days to", "the year until"
  Optional<Stretch> stretch(int from) {
    int index = words.is(from, "the") ? from + 1 : from;
    Optional<Length> length =
        unit(words.lower(index)).isPresent()
            ? Optional.of(new Length(index + 1, 1, words.lower(index)))
            : length(index);
    return length
        .filter(
            l ->
                (index > from || words.is(from - 1, "the")) && ENDS.contains(words.lower(l.next())))
        .flatMap(l -> unit(l.unit()).map(unit -> new Stretch(l.next() + 1, unit, l.count())));
  }

  /// How far a time lies behind another that stands after it, or before that.
  ///
  /// @param end index of the first word of the other
  /// @param count below zero for before
  record Distance(int end, ChronoUnit unit, int count) {

    CalendarDate from(CalendarDate other) {
      return other.moved(count, unit);
    }
  }

  /// "ten years after", "a week before"
  Optional<Distance> distance(int from) {
    return length(from)
        .flatMap(
            length ->
                unit(length.unit())
                    .flatMap(
                        unit ->
                            switch (words.lower(length.next())) {
                              case "after" ->
                                  Optional.of(
                                      new Distance(length.next() + 1, unit, length.count()));
                              case "before" ->
                                  Optional.of(
                                      new Distance(length.next() + 1, unit, -length.count()));
                              default -> Optional.empty();
                            }));
  }

  /// "the past twelve months", "the last two days"
  private Optional<PhraseTrie.Hit<TimeDraft>> past(int from) {
    int index = words.is(from, "the") ? from + 1 : from;
    boolean past = words.is(index, "past") || words.is(index, "last");
    if (!past || index == from) {
      return Optional.empty();
    }
    boolean one = words.is(index, "past") && unit(words.lower(index + 1)).isPresent();
    Optional<Length> length =
        one
            ? Optional.of(new Length(index + 2, 1, words.lower(index + 1)))
            : length(index + 1).filter(l -> !l.unit().endsWith("hour"));
    return length.flatMap(
        l ->
            unit(l.unit())
                .map(unit -> calendar.past(unit, l.count(), granularity(unit)))
                .map(date -> new PhraseTrie.Hit<>(l.next(), TimeDraft.ofDate(date))));
  }

  private static Optional<ChronoUnit> unit(String name) {
    return switch (name) {
      case "day", "days" -> Optional.of(ChronoUnit.DAYS);
      case "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
      case "month", "months" -> Optional.of(ChronoUnit.MONTHS);
      case "year", "years" -> Optional.of(ChronoUnit.YEARS);
      case "decade", "decades" -> Optional.of(ChronoUnit.DECADES);
      default -> Optional.empty();
    };
  }

  private static Granularity granularity(ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> Granularity.DAY;
      case WEEKS -> Granularity.WEEK;
      case MONTHS -> Granularity.MONTH;
      default -> Granularity.YEAR;
    };
  }

  private Optional<Length> length(int from) {
    Optional<Length> one =
        words.is(from, "a") || words.is(from, "an")
            ? Optional.of(new Length(from + 2, 1, words.lower(from + 1)))
            : Optional.empty();
    return one.filter(l -> unit(l.unit()).isPresent())
        .or(
            () ->
                Numerals.at(words, from)
                    .filter(n -> n.low().compareTo(n.high()) == 0)
                    .filter(n -> n.low().compareTo(BigDecimal.valueOf(MOST)) < 0)
                    .map(n -> new Length(n.next() + 1, n.low().intValue(), words.lower(n.next()))));
  }

  static LocalTime time(DataFile.Line line, int field) {
    try {
      return LocalTime.parse(line.text(field));
    } catch (java.time.DateTimeException e) {
      throw line.malformed("not a time of day: " + line.text(field), e);
    }
  }
}
