package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads multiples: "doubled", "three times as many", "a tenfold rise".
final class FactorGrammar {
  private static final PhraseTrie<Factor> FACTORS = new PhraseTrie<>();
  private static final WordSet AFTER = new WordSet("after-factor.txt");

  static {
    for (DataFile.Line line : DataFile.read("factors.txt", 3)) {
      boolean certain = line.constant(Sureness.class, 2) == Sureness.CERTAIN;
      FACTORS.add(line.text(0), new Factor(line.number(1), certain), line);
    }
  }

  private FactorGrammar() {}

  private enum Sureness {
    CERTAIN,
    AS
  }

  private record Factor(BigDecimal value, boolean certain) {}

  static Optional<Stated> at(Words words, int from) {
    return word(words, from).or(() -> times(words, from));
  }

  private static Optional<Stated> word(Words words, int from) {
    return FACTORS
        .longest(words, from)
        .filter(
            hit ->
                hit.value().certain() ? !isIdiom(words, hit.next()) : AFTER.at(words, hit.next()))
        .map(hit -> stated(hit.next(), hit.value().value()));
  }

  /// "doubled as a school", "doubled down"
  private static boolean isIdiom(Words words, int next) {
    return words.is(next, "as") || words.is(next, "down") || words.is(next, "back");
  }

  /// "three times as many", "12-fold"; "stabbed three times" counts times and is no multiple.
  private static Optional<Stated> times(Words words, int from) {
    return Numerals.at(words, from)
        .filter(Numeral::isPlain)
        .flatMap(
            number -> {
              int next = words.hyphen(number.next()) ? number.next() + 1 : number.next();
              boolean fold = words.is(next, "fold");
              boolean times = words.is(next, "times") && AFTER.at(words, next + 1);
              return fold || times ? Optional.of(stated(next + 1, number.low())) : Optional.empty();
            });
  }

  private static Stated stated(int next, BigDecimal value) {
    return new Stated(next, Numeral.of(next, value, Numeral.Form.WORDS), UnitScale.FACTOR);
  }
}
