package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads how long someone took: "in 2:09:41", "a time of 3:42.15". The same figures behind other
/// words are a time of day.
final class RaceTimeGrammar {
  private static final WordSet BEFORE = new WordSet("before-race-time.txt");
  private static final UnitScale SECOND =
      MeasurementUnits.scale(Dimension.DURATION, "second").orElseThrow();
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final int MOST_DIGITS = 5;

  private RaceTimeGrammar() {}

  static Optional<Stated> at(Words words, int from) {
    if (!words.at(from).isDigits()
        || !isColon(words, from + 1)
        || !BEFORE.has(words.at(from - 1))) {
      return Optional.empty();
    }
    return isColon(words, from + 3) ? hours(words, from) : minutes(words, from);
  }

  private static boolean isColon(Words words, int index) {
    return words.is(index, ":")
        && words.glued(index)
        && words.glued(index + 1)
        && words.at(index + 1).isDigits()
        && words.at(index + 1).text().length() <= MOST_DIGITS;
  }

  /// "2:09:41"
  private static Optional<Stated> hours(Words words, int from) {
    BigDecimal minutes = number(words, from).multiply(SIXTY).add(number(words, from + 2));
    return stated(from + 5, minutes, number(words, from + 4));
  }

  /// "3:42.15", but not "3:42"
  private static Optional<Stated> minutes(Words words, int from) {
    return words.at(from + 2).text().indexOf('.') > 0
        ? stated(from + 3, number(words, from), number(words, from + 2))
        : Optional.empty();
  }

  private static Optional<Stated> stated(int next, BigDecimal minutes, BigDecimal seconds) {
    BigDecimal all = minutes.multiply(SIXTY).add(seconds);
    return Optional.of(new Stated(next, Numeral.of(next, all, Numeral.Form.DIGITS), SECOND));
  }

  private static BigDecimal number(Words words, int index) {
    return new BigDecimal(words.at(index).text());
  }
}
