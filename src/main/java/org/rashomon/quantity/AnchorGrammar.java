package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.StringJoiner;

/// Reads times told by another happening: "the day before the election", "two weeks after the
/// vote", "the eve of the summit".
final class AnchorGrammar {
  private static final int LONGEST_EVENT = 4;
  private static final int MOST_DAYS = 1000;
  private static final WordSet STOPS = new WordSet("event-stops.txt");

  private final Words words;

  AnchorGrammar(Words words) {
    this.words = words;
  }

  /// Days told; `next` is the index of what follows them.
  private record Days(int next, int count) {}

  Optional<Match> at(int from) {
    if (words.is(from, "the") && words.is(from + 1, "eve") && words.is(from + 2, "of")) {
      return event(from, from + 3, -1);
    }
    Optional<Days> days = days(from);
    if (days.isEmpty()) {
      return Optional.empty();
    }
    return switch (words.lower(days.get().next())) {
      case "before" -> event(from, days.get().next() + 1, -days.get().count());
      case "after" -> event(from, days.get().next() + 1, days.get().count());
      default -> Optional.empty();
    };
  }

  private Optional<Days> days(int from) {
    boolean article = words.is(from, "the") || words.is(from, "a") || words.is(from, "one");
    Optional<Days> count =
        article
            ? Optional.of(new Days(from + 1, 1))
            : Numerals.at(words, from)
                .filter(Numeral::isPlain)
                .filter(n -> n.low().scale() <= 0)
                .filter(n -> n.low().compareTo(BigDecimal.valueOf(MOST_DAYS)) < 0)
                .map(n -> new Days(n.next(), n.low().intValue()));
    return count.flatMap(
        days ->
            switch (words.lower(days.next())) {
              case "day", "days" -> Optional.of(new Days(days.next() + 1, days.count()));
              case "week", "weeks" -> Optional.of(new Days(days.next() + 1, 7 * days.count()));
              default -> Optional.empty();
            });
  }

  private Optional<Match> event(int from, int determiner, int days) {
    boolean named =
        switch (words.lower(determiner)) {
          case "the", "a", "an", "his", "her", "its", "their" -> true;
          default -> false;
        };
    int next = determiner + 1;
    StringJoiner event = new StringJoiner(" ");
    while (named && next <= determiner + LONGEST_EVENT && isEventWord(next)) {
      event.add(words.lower(next));
      next++;
    }
    if (event.length() == 0) {
      return Optional.empty();
    }
    TimeValue.Anchor anchor = new TimeValue.Anchor(event.toString(), days);
    return Optional.of(match(from, next, anchor));
  }

  private boolean isEventWord(int index) {
    Word word = words.at(index);
    return word.isLetters() && !STOPS.at(words, index) && !CalendarNames.isName(word);
  }

  private Match match(int from, int next, TimeValue.Anchor anchor) {
    TimeValue value =
        new TimeValue(
            CalendarDate.UNKNOWN, Optional.empty(), Optional.of(anchor), words.text(from, next));
    return new Match(
        next,
        new Mention.Moment(
            words.startOf(from), words.endBefore(next), value, Mention.TimeRelation.ON));
  }
}
