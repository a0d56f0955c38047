package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads the sentence that never ends as a length of time: "jailed for life", "a life sentence",
/// "got life". How long that is in the end differs; no court means less than 30 years by it.
final class LifeTermGrammar {
  private static final WordSet BEFORE = new WordSet("before-life-term.txt");
  private static final WordSet AFTER = new WordSet("after-life-term.txt");
  private static final WordSet NO_OBJECT = new WordSet("behind-life-term.txt");
  private static final WordSet JAILED = new WordSet("jailed.txt");

  /// How far before "for life" the jail may stand: "jailed the nurse from the clinic for life".
  private static final int FAR = 12;

  private static final UnitScale YEARS =
      MeasurementUnits.scale(Dimension.DURATION, "year").orElseThrow();
  private static final BigDecimal LEAST = BigDecimal.valueOf(30);
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

  private LifeTermGrammar() {}

  static Optional<Stated> at(Words words, int from) {
    boolean life = words.is(from, "life");
    int named = words.hyphen(from + 1) ? from + 2 : from + 1;
    boolean term = life && (AFTER.at(words, named) || (isGiven(words, from) && ends(words, named)));
    return term
        ? Optional.of(
            new Stated(
                from + 1,
                new Numeral(from + 1, LEAST, MOST, BigDecimal.ONE, Numeral.Form.RANGE),
                YEARS))
        : Optional.empty();
  }

  /// "got life", "jailed for life", "put him in prison for life"
  private static boolean isGiven(Words words, int from) {
    return BEFORE.has(words.at(from - 1))
        || (words.is(from - 1, "to") && isJailed(words, from, 2))
        || (words.is(from - 1, "for") && isJailed(words, from, FAR));
  }

  private static boolean isJailed(Words words, int from, int far) {
    return IntStream.rangeClosed(2, far).anyMatch(back -> JAILED.has(words.at(from - back)));
  }

  private static boolean ends(Words words, int next) {
    return next >= words.size() || NO_OBJECT.at(words, next);
  }
}
