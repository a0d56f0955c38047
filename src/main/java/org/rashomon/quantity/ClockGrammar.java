package org.rashomon.quantity;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/// Reads clock times with their zones: "6:40 a.m.", "14:30 GMT", "1730 local time", "7 to 9 p.m.",
/// and those told in words.
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

  private static final WordSet DAYPARTS = new WordSet("behind-dotted-clock.txt");
  private static final int DAYPART_WITHIN = 3;

  private final Words words;
  private final Hours hours;
  private final SpokenHours spoken;

  ClockGrammar(Words words) {
    this.words = words;
    this.hours = new Hours(words);
    this.spoken = new SpokenHours(words);
  }

  /// Minutes that words move the begin and the end of a clock time by.
  private record Shift(long from, long to) {}

  /// A time read so far; `next` is the index after it.
  record Read(int next, ClockTime time) {}

  Optional<PhraseTrie.Hit<TimeDraft>> at(int from) {
    Optional<PhraseTrie.Hit<Shift>> shift = SHIFTS.longest(words, from);
    int index = shift.map(PhraseTrie.Hit::next).orElse(from);
    Optional<Read> read =
        range(index)
            .or(() -> withMinutes(index))
            .or(() -> spoken.pastHour(index))
            .or(() -> hour(index))
            .or(() -> military(index))
            .or(() -> shift.isPresent() ? spoken.bareHour(index) : Optional.empty())
            .or(() -> spoken.hourOfDaypart(index));
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
    Optional<Integer> hour = hours.number(first);
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
        .flatMap(end -> Hours.time(hour.get(), 0, half(end)).map(begin -> span(begin, end)));
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
    if (!hour.isDigits() || RaceTimeGrammar.at(words, from).isPresent()) {
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
    return minutes && (hours.half(from + 1).isPresent() || isBeforeDaypart(from))
        ? time(from, parse(text.substring(0, dot)), parse(text.substring(dot + 1)), from + 1)
        : Optional.empty();
  }

  /// "at 7.04 this morning", "at 5.15 on Tuesday morning"
  private boolean isBeforeDaypart(int from) {
    boolean at = from > 0 && words.is(from - 1, "at");
    for (int i = from + 1; at && i <= from + DAYPART_WITHIN; i++) {
      if (DAYPARTS.at(words, i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Read> time(int from, int hour, int minute, int next) {
    Optional<Boolean> half = hours.half(next);
    boolean zeroLed = words.at(from).text().startsWith("0");
    Optional<ClockTime> time =
        zeroLed && half.isEmpty()
            ? Hours.clock(hour, minute, true)
            : Hours.time(hour, minute, half);
    return time.map(t -> new Read(half.isPresent() ? next + 1 : next, t));
  }

  /// "6 p.m.", "six o'clock"
  private Optional<Read> hour(int from) {
    Optional<Integer> hour = hours.number(from);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    if (words.is(from + 1, "o") && words.is(from + 2, "'") && words.is(from + 3, "clock")) {
      Optional<Boolean> half = hours.half(from + 4);
      int next = half.isPresent() ? from + 5 : from + 4;
      return Hours.time(hour.get(), 0, half).map(t -> new Read(next, t));
    }
    return hours
        .half(from + 1)
        .flatMap(half -> Hours.time(hour.get(), 0, Optional.of(half)))
        .map(t -> new Read(from + 2, t));
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
    return Hours.clock(digits / 100, digits % 100, true)
        .map(t -> new Read(hours ? from + 2 : from + 1, t));
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
