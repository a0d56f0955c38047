package org.rashomon.quantity;

import java.time.Month;
import java.util.Optional;

/// Reads dates of the calendar: "October 3", "3 October 2024", "2024-10-03", "in November", "in
/// 2019", "the second quarter of 2024".
final class DateGrammar {
  private static final WordSet PLANNED = new WordSet("month-plans.txt");
  private static final WordSet CONTEXTS = new WordSet("month-contexts.txt");
  private static final WordSet PEOPLE = new WordSet("after-count.txt");
  private static final PhraseTrie<Months> PERIODS = new PhraseTrie<>();

  static {
    for (DataFile.Line line : DataFile.read("periods.txt", 3)) {
      Months months = new Months(line.number(0).intValueExact(), line.number(1).intValueExact());
      PERIODS.add(line.text(2), months, line);
    }
  }

  private final Words words;
  private final PublicationCalendar calendar;
  private final FutureClauses future;

  DateGrammar(Words words, PublicationCalendar calendar, FutureClauses future) {
    this.words = words;
    this.calendar = calendar;
    this.future = future;
  }

  private record Months(int first, int last) {}

  /// Days of one month, and the index after them.
  private record Days(int next, int first, int last) {}

  Optional<PhraseTrie.Hit<CalendarDate>> at(int from) {
    return iso(from)
        .or(() -> monthFirst(from))
        .or(() -> dayFirst(from))
        .or(() -> period(from))
        .or(() -> month(from))
        .or(() -> year(from));
  }

  private Optional<PhraseTrie.Hit<CalendarDate>> iso(int from) {
    boolean shape =
        words.at(from).text().length() == 4
            && words.hyphen(from + 1)
            && words.hyphen(from + 3)
            && words.at(from + 4).text().length() == 2;
    if (!shape) {
      return Optional.empty();
    }
    Optional<Integer> month = small(from + 2).filter(m -> m >= 1 && m <= 12);
    return month.flatMap(
        m ->
            small(from + 4)
                .flatMap(day -> calendar.day(Years.of(words.at(from)), Month.of(m), day, day))
                .filter(CalendarDate::isResolved)
                .map(date -> new PhraseTrie.Hit<>(from + 5, date)));
  }

  /// "October 3", "Oct. 3-5, 2024"
  private Optional<PhraseTrie.Hit<CalendarDate>> monthFirst(int from) {
    Optional<Month> month = CalendarNames.month(words.at(from));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    return days(afterDot(from))
        .filter(days -> !isCount(days.next()))
        .flatMap(days -> dated(month.get(), days, days.next()));
  }

  /// "3 October", "3rd of October 2024", "3-5 October"
  private Optional<PhraseTrie.Hit<CalendarDate>> dayFirst(int from) {
    return days(from)
        .flatMap(
            days -> {
              int index = words.is(days.next(), "of") ? days.next() + 1 : days.next();
              return CalendarNames.month(words.at(index))
                  .flatMap(month -> dated(month, days, afterDot(index)));
            });
  }

  private Optional<PhraseTrie.Hit<CalendarDate>> dated(Month month, Days days, int next) {
    int yearAt = words.is(next, ",") ? next + 1 : next;
    Optional<Integer> year = Years.of(words.at(yearAt));
    int end = year.isPresent() ? yearAt + 1 : next;
    return calendar
        .day(year, month, days.first(), days.last())
        .map(date -> new PhraseTrie.Hit<>(end, date));
  }

  /// A day or a range of days.
  private Optional<Days> days(int from) {
    return day(from)
        .map(
            first -> {
              boolean joined =
                  words.is(first.next(), "-")
                      || words.is(first.next(), "–")
                      || words.is(first.next(), "to");
              return joined
                  ? day(first.next() + 1)
                      .filter(second -> second.first() > first.first())
                      .map(second -> new Days(second.next(), first.first(), second.first()))
                      .orElse(first)
                  : first;
            });
  }

  private Optional<Days> day(int from) {
    Optional<OrdinalGrammar.Ordinal> ordinal = OrdinalGrammar.ordinal(words, from);
    if (ordinal.isPresent()) {
      int value = ordinal.get().value().intValue();
      return Optional.of(new Days(ordinal.get().next(), value, value)).filter(d -> value <= 31);
    }
    boolean time = words.is(from + 1, ":") && words.glued(from + 1);
    return small(from).filter(day -> !time).map(day -> new Days(from + 1, day, day));
  }

  /// A whole number of at most two digits.
  private Optional<Integer> small(int index) {
    Word word = words.at(index);
    boolean shape = word.isDigits() && word.text().length() <= 2;
    return shape ? Optional.of(Integer.parseInt(word.text())) : Optional.empty();
  }

  /// "In March 12 people died" tells no day.
  private boolean isCount(int next) {
    return PEOPLE.at(words, next) || NumberWord.of(words.at(next)).isPresent();
  }

  /// "November", "March 2024": without a year only behind a word that makes it a time.
  private Optional<PhraseTrie.Hit<CalendarDate>> month(int from) {
    Optional<Month> month = CalendarNames.month(words.at(from));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int next = afterDot(from);
    int yearAt = words.is(next, ",") || words.is(next, "of") ? next + 1 : next;
    Optional<Integer> year = Years.of(words.at(yearAt));
    if (year.isPresent()) {
      return Optional.of(hit(yearAt + 1, calendar.month(year, month.get(), direction(from))));
    }
    boolean name = words.at(next).isCapitalised() && words.at(next).text().length() > 1;
    boolean mid = words.is(from - 2, "mid") && words.hyphen(from - 1);
    return (mid || isContext(from - 1)) && !name
        ? Optional.of(hit(next, calendar.month(Optional.empty(), month.get(), direction(from))))
        : Optional.empty();
  }

  /// "in May", "planned for May", "put back to May"
  private boolean isContext(int before) {
    boolean led = words.is(before, "for") || words.is(before, "to");
    return CONTEXTS.at(words, before) || (led && PLANNED.has(words.at(before - 1)));
  }

  /// A month behind words that need a time: "the year to January".
  Optional<PhraseTrie.Hit<CalendarDate>> bareMonth(int from) {
    return CalendarNames.month(words.at(from))
        .map(
            month -> hit(afterDot(from), calendar.month(Optional.empty(), month, direction(from))));
  }

  private PublicationCalendar.Direction direction(int from) {
    return switch (words.lower(from - 1)) {
      case "last" -> PublicationCalendar.Direction.LAST;
      case "next" -> PublicationCalendar.Direction.NEXT;
      default ->
          future.at(from)
              ? PublicationCalendar.Direction.NEXT
              : PublicationCalendar.Direction.PLAIN;
    };
  }

  private Optional<PhraseTrie.Hit<CalendarDate>> year(int from) {
    boolean hung = words.is(from + 1, ",") && words.is(from + 2, "when");
    boolean bare = hung || (isContext(from - 1) && !words.hyphen(from + 1) && !isCount(from + 1));
    return Years.of(words.at(from))
        .or(() -> early(from))
        .filter(year -> bare && !(words.glued(from + 1) && words.at(from + 1).isLetters()))
        .map(year -> hit(from + 1, PublicationCalendar.year(year)));
  }

  /// "in 1878": a year of earlier centuries only where nothing behind it can be counted.
  private Optional<Integer> early(int from) {
    boolean last =
        from + 1 >= words.size() || !(words.at(from + 1).isLetters() || words.hyphen(from + 1));
    boolean joined =
        words.is(from + 1, "and") || words.is(from + 1, "by") || words.is(from + 1, "but");
    return last || joined ? Years.early(words.at(from)) : Optional.empty();
  }

  /// "the second quarter of 2024", "the first half of the year", "Q1 2024"
  private Optional<PhraseTrie.Hit<CalendarDate>> period(int from) {
    int index = words.is(from, "the") ? from + 1 : from;
    return PERIODS
        .longest(words, index)
        .flatMap(
            hit -> {
              int of = words.is(hit.next(), "of") ? hit.next() + 1 : hit.next();
              Optional<Integer> year = Years.of(words.at(of));
              boolean thisYear =
                  of > hit.next()
                      && (words.is(of, "the") || words.is(of, "this"))
                      && words.is(of + 1, "year");
              boolean quarter = words.is(hit.next() - 1, "quarter");
              if (year.isEmpty() && !thisYear && !quarter) {
                return Optional.empty();
              }
              int next = year.isPresent() ? of + 1 : thisYear ? of + 2 : hit.next();
              Months months = hit.value();
              return Optional.of(hit(next, calendar.period(year, months.first(), months.last())));
            });
  }

  /// The dot of a short form belongs to it; that of "in March." ends the sentence.
  private int afterDot(int month) {
    boolean shortForm = words.at(month).text().length() <= 4 && !words.is(month, "may");
    boolean dot = words.is(month + 1, ".") && words.glued(month + 1);
    return shortForm && dot && month + 2 < words.size() ? month + 2 : month + 1;
  }

  private static PhraseTrie.Hit<CalendarDate> hit(int next, CalendarDate date) {
    return new PhraseTrie.Hit<>(next, date);
  }
}
