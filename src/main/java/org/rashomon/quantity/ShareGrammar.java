package org.rashomon.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads shares in words, as percentages: "half of", "two thirds", "one in four".
final class ShareGrammar {
  /// A share in words is meant to about a point to either side.
  static final BigDecimal GRAIN = BigDecimal.TWO;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final WordSet AFTER_HALF = new WordSet("after-half.txt");
  private static final WordSet AFTER_BY_SHARE = new WordSet("after-by-share.txt");
  private static final Map<String, Integer> SINGULAR = new LinkedHashMap<>();
  private static final Map<String, Integer> PLURAL = new LinkedHashMap<>();

  /// What shares are counted out of: "three in five", "one in 100".
  private static final Set<Integer> WHOLES =
      Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1_000, 10_000, 100_000);

  static {
    for (DataFile.Line line : DataFile.read("fractions.txt", 3)) {
      SINGULAR.put(line.text(0), line.number(2).intValueExact());
      PLURAL.put(line.text(1), line.number(2).intValueExact());
    }
  }

  private ShareGrammar() {}

  static Optional<Stated> at(Words words, int from) {
    return half(words, from)
        .or(() -> fraction(words, from))
        .or(() -> outOf(words, from))
        .or(() -> nearlyAll(words, from));
  }

  /// "nearly all of the crop": a share short of all; all of a number is no share.
  private static Optional<Stated> nearlyAll(Words words, int from) {
    boolean nearly =
        words.is(from - 1, "nearly")
            || words.is(from - 1, "almost")
            || words.is(from - 1, "virtually");
    return nearly && words.is(from, "all") && words.is(from + 1, "of")
        ? Optional.of(share(from + 1, 1, 1))
        : Optional.empty();
  }

  /// "fell by half last year"
  private static boolean isBy(Words words, int from, int next) {
    return words.is(from - 1, "by") && (next >= words.size() || AFTER_BY_SHARE.at(words, next));
  }

  private static Optional<Stated> half(Words words, int from) {
    boolean article = words.is(from, "a") || words.is(from, "one");
    int index = article ? from + 1 : from;
    boolean other = words.is(from - 1, "first") || words.is(from - 1, "second");
    boolean share = words.is(index, "half") && !other && !words.hyphen(index + 1);
    boolean ends = index + 1 >= words.size();
    return share && (ends || AFTER_HALF.at(words, index + 1) || isBy(words, from, index + 1))
        ? Optional.of(share(index + 1, 1, 2))
        : Optional.empty();
  }

  private static Optional<Stated> fraction(Words words, int from) {
    boolean one = words.is(from, "a") || words.is(from, "one") || words.is(from, "1");
    if (one) {
      return oneOf(words, from);
    }
    int index = words.hyphen(from + 1) ? from + 2 : from + 1;
    Integer parts = PLURAL.get(words.lower(index));
    return parts == null
        ? Optional.empty()
        : small(words, from)
            .filter(count -> count < parts)
            .map(count -> share(index + 1, count, parts));
  }

  private static Optional<Stated> oneOf(Words words, int from) {
    boolean hyphen = words.hyphen(from + 1);
    int index = hyphen ? from + 2 : from + 1;
    Integer parts = SINGULAR.get(words.lower(index));
    if (parts == null || parts == 2) {
      return Optional.empty();
    }
    boolean share =
        hyphen
            || !(words.at(index + 1).isLetters() || words.hyphen(index + 1))
            || AFTER_HALF.at(words, index + 1)
            || isBy(words, from, index + 1);
    return share ? Optional.of(share(index + 1, 1, parts)) : Optional.empty();
  }

  private static Optional<Stated> outOf(Words words, int from) {
    int whole = words.is(from + 1, "in") ? from + 2 : from + 3;
    boolean joined =
        words.is(from + 1, "in") || (words.is(from + 1, "out") && words.is(from + 2, "of"));
    if (!joined) {
      return Optional.empty();
    }
    Optional<Integer> part = small(words, from);
    Optional<Numeral> all =
        Numerals.at(words, whole)
            .filter(Numeral::isPlain)
            .filter(n -> UnitGrammar.after(words, n).isEmpty())
            .filter(n -> n.low().scale() <= 0 && WHOLES.contains(n.low().intValue()));
    return part.flatMap(
        count ->
            all.filter(n -> count < n.low().intValue())
                .map(n -> share(n.next(), count, n.low().intValue())));
  }

  private static Optional<Integer> small(Words words, int from) {
    Optional<BigDecimal> value =
        words.at(from).isDigits()
            ? Numerals.value(words.at(from))
            : NumberWord.of(words.at(from))
                .filter(word -> word.kind() == NumberWord.Kind.SMALL)
                .map(NumberWord::value);
    return value
        .filter(n -> n.scale() <= 0 && n.signum() > 0 && n.compareTo(HUNDRED) < 0)
        .map(BigDecimal::intValue);
  }

  private static Stated share(int next, int part, int whole) {
    BigDecimal percent =
        HUNDRED
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(whole), new MathContext(8));
    Numeral number = new Numeral(next, percent, percent, GRAIN, Numeral.Form.WORDS);
    return new Stated(next, number, UnitScale.PERCENT);
  }
}
