package org.rashomon.quantity;

import java.util.Optional;
import org.rashomon.quantity.ClockGrammar.Read;

/// Reads clock times told in words: "half past five", "shortly after eight", "three in the
/// morning".
final class SpokenHours {
  private static final WordSet VERBS = new WordSet("hour-verbs.txt");

  private final Words words;
  private final Hours hours;

  SpokenHours(Words words) {
    this.words = words;
    this.hours = new Hours(words);
  }

  /// "half past five", "a quarter to six", "ten past three": no half of the day
  Optional<Read> pastHour(int from) {
    int first = words.is(from, "a") ? from + 1 : from;
    int unit = words.is(first + 1, "minutes") ? first + 2 : first + 1;
    boolean past = words.is(unit, "past");
    boolean to = words.is(unit, "to");
    Optional<Integer> minutes = minutes(first).filter(m -> past || (to && m < 30));
    Optional<Boolean> half = hours.half(unit + 2);
    boolean said = half.isPresent() || !words.at(first).isDigits();
    return minutes
        .filter(m -> said)
        .flatMap(
            m ->
                hours
                    .number(unit + 1)
                    .flatMap(hour -> Hours.time(hour, 0, half))
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
  Optional<Read> bareHour(int from) {
    Word after = words.at(from + 1);
    boolean ends =
        !after.isLetters()
            || words.is(from + 1, "on")
            || words.is(from + 1, "in")
            || CalendarNames.isName(after)
            || words.is(from + 1, "local");
    boolean precise =
        words.is(from - 1, "after") || words.is(from - 1, "before") || isBehindVerb(from);
    return hours
        .number(from)
        .filter(hour -> ends && precise && !after.isDigits())
        .flatMap(hour -> Hours.time(hour, 0, Optional.empty()))
        .map(t -> new Read(from + 1, t));
  }

  /// "began at eight", "began at about eight"
  private boolean isBehindVerb(int from) {
    boolean hedged = words.is(from - 1, "about") || words.is(from - 1, "around");
    int at = hedged ? from - 2 : from - 1;
    return words.is(at, "at") && VERBS.has(words.at(at - 1));
  }

  /// "three in the morning"
  Optional<Read> hourOfDaypart(int from) {
    boolean inThe = words.is(from + 1, "in") && words.is(from + 2, "the");
    boolean part =
        switch (words.lower(from + 3)) {
          case "morning", "afternoon", "evening" -> true;
          default -> false;
        };
    return hours
        .number(from)
        .filter(hour -> inThe && part)
        .flatMap(hour -> Hours.time(hour, 0, Optional.empty()))
        .map(t -> new Read(from + 1, t));
  }
}
