package org.rashomon.quantity;

import java.util.Optional;
import org.rashomon.quantity.PublicationCalendar.Direction;

/// Reads weekdays: "Thursday", "last Monday", "this coming Friday". News tells what was: a plain
/// weekday lies back unless its clause tells something to come.
final class WeekdayGrammar {
  private static final PhraseTrie<Direction> DIRECTIONS = new PhraseTrie<>();

  static {
    for (DataFile.Line line : DataFile.read("weekday-directions.txt", 2)) {
      DIRECTIONS.add(line.text(1), line.constant(Direction.class, 0), line);
    }
  }

  private final Words words;
  private final PublicationCalendar calendar;
  private final FutureClauses future;

  WeekdayGrammar(Words words, PublicationCalendar calendar, FutureClauses future) {
    this.words = words;
    this.calendar = calendar;
    this.future = future;
  }

  Optional<PhraseTrie.Hit<TimeDraft>> at(int from) {
    Optional<PhraseTrie.Hit<Direction>> told = DIRECTIONS.longest(words, from);
    int index = told.map(PhraseTrie.Hit::next).orElse(from);
    Direction direction =
        told.map(PhraseTrie.Hit::value)
            .filter(d -> d != Direction.PLAIN)
            .orElseGet(() -> future.at(from) ? Direction.NEXT : Direction.PLAIN);
    return CalendarNames.weekday(words.at(index))
        .map(day -> calendar.weekday(day, direction))
        .map(date -> new PhraseTrie.Hit<>(afterDot(index), TimeDraft.ofWeekday(date)));
  }

  /// "Thurs.": the dot of a short form belongs to it.
  private int afterDot(int index) {
    boolean dotted = words.at(index).text().length() <= 5 && words.is(index + 1, ".");
    return dotted && words.glued(index + 1) && index + 2 < words.size() ? index + 2 : index + 1;
  }
}
