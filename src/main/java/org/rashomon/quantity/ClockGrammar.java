package org.rashomon.quantity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// Reads clock times with their zones: "6:40 a.m.", "14:30 GMT", "1730 local time", "shortly after
/// eight", "7 to 9 p.m.".
final class ClockGrammar {
  private static final PhraseTrie<Shift> SHIFTS = new PhraseTrie<>();
  private static final PhraseTrie<Optional<ZoneId>> ZONES = new PhraseTrie<>();

  static {
    for (DataFile.Line line : DataFile.read("clock-shifts.txt", 3)) {
      Shift shift = new Shift(line.number(0).longValueExact(), line.number(1).longValueExact());
      SHIFTS.add(line.text(2), shift, line);
    }
    for (DataFile.Line line : DataFile.read("zones.txt", 2)) {
      line.list(1).forEach(name -> ZONES.add(name, zone(line), line));
    }
  }

  private final Words words;

  ClockGrammar(Words words) {
    this.words = words;
  }

  /// Minutes that words move the begin and the end of a clock time by.
  private record Shift(long from, long to) {}

  /// A time read so far; `next` is the index after it.
  private record Read(int next, ClockTime time) {}

  Optional<PhraseTrie.Hit<TimeDraft>> at(int from) {
    Optional<PhraseTrie.Hit<Shift>> shift = SHIFTS.longest(words, from);
    int index = shift.map(PhraseTrie.Hit::next).orElse(from);
    Optional<Read> read =
        range(index)
            .or(() -> withMinutes(index))
            .or(() -> pastHour(index))
            .or(() -> hour(index))
            .or(() -> military(index))
            .or(() -> shift.isPresent() ? bareHour(index) : Optional.empty())
            .or(() -> hourOfDaypart(index));
    return read.map(this::withZone)
        .map(r -> shift.map(s -> moved(r, s.value())).orElse(r))
        .map(r -> new PhraseTrie.Hit<>(r.next(), TimeDraft.ofClock(r.time())));
  }

  private static Read moved(Read read, Shift shift) {
    return new Read(read.next(), read.time().shifted(shift.from(), shift.to()));
  }

  private Read withZone(Read read) {
    int index = words.is(read.next(), "(") ? read.next() + 1 : read.next();
    boolean closed = index == read.next();
    return ZONES
        .longest(words, index)
        .filter(hit -> isZoneName(index) && (closed || words.is(hit.next(), ")")))
        .map(hit -> new Read(closed ? hit.next() : hit.next() + 1, read.time().in(hit.value())))
        .orElse(read);
  }

  /// Zone names are written in capitals, and "Z" behind the digits.
  private boolean isZoneName(int index) {
    Word word = words.at(index);
    return word.isCapitalised() || words.is(index, "local");
  }

  /// "7 to 9 p.m.", "between 7 and 9 a.m."
  private Optional<Read> range(int from) {
    int first = words.is(from, "between") ? from + 1 : from;
    Optional<Integer> hour = hourNumber(first);
    boolean joined =
        switch (words.lower(first + 1)) {
          case "to", "-", "–" -> true;
          case "and" -> first > from;
          default -> false;
        };
    if (hour.isEmpty() || !joined) {
      return Optional.empty();
    }
    return hour(first + 2)
        .filter(end -> end.time().halfKnown())
        .flatMap(end -> time(hour.get(), 0, half(end)).map(begin -> span(begin, end)));
  }

  private static Optional<Boolean> half(Read end) {
    return Optional.of(end.time().from().getHour() >= 12);
  }

  private static Read span(ClockTime begin, Read end) {
    return new Read(
        end.next(), new ClockTime(begin.from(), end.time().to(), Optional.empty(), true));
  }

  /// "6:40 a.m.", "14:30", "6.40am"
  private Optional<Read> withMinutes(int from) {
    Word hour = words.at(from);
    if (!hour.isDigits()) {
      return Optional.empty();
    }
    int dot = hour.text().indexOf('.');
    if (dot > 0) {
      return dotted(from, hour.text(), dot);
    }
    boolean colon = words.is(from + 1, ":") && words.glued(from + 1) && words.glued(from + 2);
    Word minutes = words.at(from + 2);
    if (!colon || !minutes.isDigits() || minutes.text().length() != 2) {
      return Optional.empty();
    }
    int next = afterSeconds(from + 3);
    return time(from, number(hour), number(minutes), next);
  }

  private int afterSeconds(int index) {
    boolean seconds = words.is(index, ":") && words.glued(index) && words.at(index + 1).isDigits();
    return seconds ? index + 2 : index;
  }

  private Optional<Read> dotted(int from, String text, int dot) {
    boolean minutes = text.length() == dot + 3 && dot <= 2;
    return minutes && half(from + 1).isPresent()
        ? time(from, parse(text.substring(0, dot)), parse(text.substring(dot + 1)), from + 1)
        : Optional.empty();
  }

  private Optional<Read> time(int from, int hour, int minute, int next) {
    Optional<Boolean> half = half(next);
    boolean zeroLed = words.at(from).text().startsWith("0");
    Optional<ClockTime> time =
        zeroLed && half.isEmpty() ? clock(hour, minute, true) : time(hour, minute, half);
    return time.map(t -> new Read(half.isPresent() ? next + 1 : next, t));
  }

  /// "6 p.m.", "six o'clock"
  private Optional<Read> hour(int from) {
    Optional<Integer> hour = hourNumber(from);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    if (words.is(from + 1, "o") && words.is(from + 2, "'") && words.is(from + 3, "clock")) {
      Optional<Boolean> half = half(from + 4);
      int next = half.isPresent() ? from + 5 : from + 4;
      return time(hour.get(), 0, half).map(t -> new Read(next, t));
    }
    return half(from + 1)
        .flatMap(half -> time(hour.get(), 0, Optional.of(half)))
        .map(t -> new Read(from + 2, t));
  }

  /// "half past five", "a quarter to six", "ten past three": no half of the day
  private Optional<Read> pastHour(int from) {
    int first = words.is(from, "a") ? from + 1 : from;
    int unit = words.is(first + 1, "minutes") ? first + 2 : first + 1;
    boolean past = words.is(unit, "past");
    boolean to = words.is(unit, "to");
    Optional<Integer> minutes = minutes(first).filter(m -> past || (to && m < 30));
    Optional<Boolean> half = half(unit + 2);
    boolean said = half.isPresent() || !words.at(first).isDigits();
    return minutes
        .filter(m -> said)
        .flatMap(
            m ->
                hourNumber(unit + 1)
                    .flatMap(hour -> time(hour, 0, half))
                    .map(time -> time.shifted(past ? m : -m, past ? m : -m)))
        .map(time -> new Read(half.isPresent() ? unit + 3 : unit + 2, time));
  }

  private Optional<Integer> minutes(int index) {
    return switch (words.lower(index)) {
      case "half" -> Optional.of(30);
      case "quarter" -> Optional.of(15);
      case "five" -> Optional.of(5);
      case "ten" -> Optional.of(10);
      case "twenty" -> Optional.of(20);
      default -> Optional.empty();
    };
  }

  /// "shortly after eight": no noun may follow
  private Optional<Read> bareHour(int from) {
    Word after = words.at(from + 1);
    boolean ends =
        !after.isLetters()
            || words.is(from + 1, "on")
            || words.is(from + 1, "in")
            || CalendarNames.isName(after)
            || words.is(from + 1, "local");
    boolean precise = words.is(from - 1, "after") || words.is(from - 1, "before");
    return hourNumber(from)
        .filter(hour -> ends && precise && !after.isDigits())
        .flatMap(hour -> time(hour, 0, Optional.empty()))
        .map(t -> new Read(from + 1, t));
  }

  /// "three in the morning"
  private Optional<Read> hourOfDaypart(int from) {
    boolean inThe = words.is(from + 1, "in") && words.is(from + 2, "the");
    boolean part =
        switch (words.lower(from + 3)) {
          case "morning", "afternoon", "evening" -> true;
          default -> false;
        };
    return hourNumber(from)
        .filter(hour -> inThe && part)
        .flatMap(hour -> time(hour, 0, Optional.empty()))
        .map(t -> new Read(from + 1, t));
  }

  /// "1730 local time", "0430 GMT", "1730 hours"
  private Optional<Read> military(int from) {
    Word word = words.at(from);
    boolean shape = word.isDigits() && word.text().length() == 4;
    boolean hours = words.is(from + 1, "hours") || words.is(from + 1, "hrs");
    boolean zone = isZoneName(from + 1) && ZONES.longest(words, from + 1).isPresent();
    if (!shape || word.text().indexOf('.') >= 0 || !(hours || zone)) {
      return Optional.empty();
    }
    int digits = parse(word.text());
    return clock(digits / 100, digits % 100, true)
        .map(t -> new Read(hours ? from + 2 : from + 1, t));
  }

  /// Whether the word tells the afternoon half; empty if it tells no half.
  private Optional<Boolean> half(int index) {
    return switch (words.lower(index)) {
      case "am" -> Optional.of(false);
      case "pm" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  private Optional<Integer> hourNumber(int index) {
    Word word = words.at(index);
    Optional<BigDecimal> value =
        word.isDigits()
            ? Numerals.value(word)
            : NumberWord.of(word)
                .filter(w -> w.kind() == NumberWord.Kind.SMALL)
                .map(NumberWord::value);
    return value
        .filter(v -> v.scale() <= 0)
        .map(BigDecimal::intValue)
        .filter(v -> v >= 1 && v <= 12);
  }

  private static Optional<ClockTime> time(int hour, int minute, Optional<Boolean> afternoon) {
    if (afternoon.isPresent()) {
      int base = hour % 12;
      return hour > 12 ? Optional.empty() : clock(afternoon.get() ? base + 12 : base, minute, true);
    }
    return clock(hour, minute, hour > 12 || hour == 0);
  }

  private static Optional<ClockTime> clock(int hour, int minute, boolean halfKnown) {
    try {
      return Optional.of(ClockTime.at(LocalTime.of(hour, minute), halfKnown));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Word word) {
    return word.text().length() > 2 ? -1 : parse(word.text());
  }

  private static int parse(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<ZoneId> zone(DataFile.Line line) {
    try {
      return line.text(0).equals("-") ? Optional.empty() : Optional.of(ZoneId.of(line.text(0)));
    } catch (DateTimeException e) {
      throw line.malformed("unknown zone: " + line.text(0), e);
    }
  }
}
