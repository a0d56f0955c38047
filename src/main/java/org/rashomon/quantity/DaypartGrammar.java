package org.rashomon.quantity;

import java.time.LocalTime;
import java.util.Optional;

/// Reads parts of the day: "overnight", "before dawn", and beside a day "night", "early".
final class DaypartGrammar {
  private static final PhraseTrie<ClockTime> ALONE = new PhraseTrie<>();
  private static final PhraseTrie<ClockTime> ATTACHED = new PhraseTrie<>();

  static {
    for (DataFile.Line line : DataFile.read("dayparts.txt", 4)) {
      PhraseTrie<ClockTime> trie =
          switch (line.constant(Place.class, 2)) {
            case ALONE -> ALONE;
            case ATTACHED -> ATTACHED;
          };
      ClockTime range = range(line);
      line.list(3).forEach(phrase -> trie.add(phrase, range, line));
    }
  }

  private DaypartGrammar() {}

  private enum Place {
    ALONE,
    ATTACHED
  }

  /// @param beside whether a day stands beside it
  static Optional<PhraseTrie.Hit<TimeDraft>> at(Words words, int from, boolean beside) {
    Optional<PhraseTrie.Hit<ClockTime>> attached =
        beside && !isDelay(words, from) ? ATTACHED.longest(words, from) : Optional.empty();
    return ALONE
        .longest(words, from)
        .or(() -> attached)
        .map(hit -> new PhraseTrie.Hit<>(hit.next(), draft(hit.value())));
  }

  /// "arrived 40 minutes late on Monday"
  private static boolean isDelay(Words words, int from) {
    return words.is(from, "late")
        && UnitGrammar.named(words, from - 1)
            .filter(hit -> hit.value().unit().equals(new Unit.Measured(Dimension.DURATION)))
            .isPresent();
  }

  /// A single time, as "noon" is, is a clock time.
  private static TimeDraft draft(ClockTime part) {
    return part.from().equals(part.to()) ? TimeDraft.ofClock(part) : TimeDraft.ofDaypart(part);
  }

  /// The clock range in the first two fields of a line.
  static ClockTime range(DataFile.Line line) {
    LocalTime from = RelativeGrammar.time(line, 0);
    return new ClockTime(from, RelativeGrammar.time(line, 1), Optional.empty(), true);
  }
}
