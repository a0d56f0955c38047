package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads the strength of an earthquake: "magnitude 5.8", "a magnitude of 5.8", and the bare number
/// where "magnitude" or the quake and its measuring stand before it ("gave its magnitude as 5.8",
/// "the quake measured 5.8") or the quake right behind it: "a 5.8 quake".
final class MagnitudeGrammar {
  private static final WordSet QUAKES = new WordSet("quakes.txt");
  private static final WordSet MEASURED = new WordSet("quake-measured.txt");
  private static final String MAGNITUDE = "magnitude";
  private static final BigDecimal GREATEST = BigDecimal.TEN;

  /// How many words before the number may name what it is the magnitude of.
  private static final int BEFORE = 12;

  private MagnitudeGrammar() {}

  static Optional<Stated> at(Words words, int from) {
    if (words.is(from, MAGNITUDE)) {
      int index = words.is(from + 1, "of") || words.hyphen(from + 1) ? from + 2 : from + 1;
      return Numerals.at(words, index)
          .filter(Numeral::isPlain)
          .map(number -> new Stated(number.next(), number, scale()));
    }
    return isDecimal(words, from)
        ? Numerals.at(words, from)
            .filter(number -> number.isPlain() && number.high().compareTo(GREATEST) < 0)
            .filter(number -> isTold(words, from))
            .map(number -> new Stated(number.next(), number, scale()))
        : Optional.empty();
  }

  private static UnitScale scale() {
    return UnitScale.plain(new Unit.Measured(Dimension.MAGNITUDE));
  }

  private static boolean isDecimal(Words words, int at) {
    String word = words.lower(at);
    return word.length() == 3 && word.charAt(1) == '.' && Character.isDigit(word.charAt(0));
  }

  /// No unit or noun of its own stands behind it but the quake.
  private static boolean isTold(Words words, int at) {
    if (isQuake(words, at + 1)) {
      return true;
    }
    if (Character.isLetter(first(words, at + 1))
        && !words.is(at + 1, "on")
        && !words.is(at + 1, "and")
        && !words.is(at + 1, "struck")
        && !words.is(at + 1, "hit")) {
      return false;
    }
    boolean led = words.is(at - 1, "as") || words.is(at - 1, "at") || words.is(at - 1, "was");
    return (led && isBefore(words, at, MagnitudeGrammar::isMagnitude))
        || (isMeasured(words, at) && isBefore(words, at, MagnitudeGrammar::isQuake));
  }

  private static boolean isMeasured(Words words, int at) {
    int verb = words.is(at - 1, "at") ? at - 2 : at - 1;
    return MEASURED.at(words, verb);
  }

  private static char first(Words words, int at) {
    String word = words.lower(at);
    return word.isEmpty() ? '.' : word.charAt(0);
  }

  private interface Named {
    boolean at(Words words, int index);
  }

  private static boolean isBefore(Words words, int at, Named named) {
    for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
      if (named.at(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMagnitude(Words words, int index) {
    return words.is(index, MAGNITUDE);
  }

  private static boolean isQuake(Words words, int index) {
    return QUAKES.at(words, index);
  }
}
