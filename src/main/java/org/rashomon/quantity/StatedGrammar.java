package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads a number with its unit from one position, a range included: "five kilometres", "$1.2bn",
/// "between 30 and 40", "two to three metres", "magnitude 5.8".
final class StatedGrammar {
  private static final WordSet PERCENT = new WordSet("percent-names.txt");

  private final Words words;

  StatedGrammar(Words words) {
    this.words = words;
  }

  /// A number, and the unit that stands by it if one does.
  private record Term(Stated stated, boolean hasUnit) {}

  /// @param hedged whether a hedge stands before, so that "a" before a unit counts as one
  Optional<Stated> at(int from, boolean hedged) {
    if (Numerals.partOfScale(words, from).isPresent()) {
      return term(from).map(Term::stated);
    }
    return ShareGrammar.at(words, from)
        .or(() -> FactorGrammar.at(words, from))
        .or(() -> LifeTermGrammar.at(words, from))
        .or(() -> MagnitudeGrammar.at(words, from))
        .or(() -> RaceTimeGrammar.at(words, from))
        .or(() -> below0(from))
        .or(() -> hedged || isLasting(from) ? oneUnit(from) : Optional.empty())
        .or(() -> between(from))
        .or(() -> term(from).map(first -> compound(first).orElseGet(() -> range(first, from))));
  }

  /// "two hours and 50 minutes", "2 hours 9 minutes 14 seconds"
  private Optional<Stated> compound(Term first) {
    return CompoundAmount.joint(words, first.stated())
        .flatMap(this::term)
        .flatMap(second -> CompoundAmount.of(first.stated(), second.stated()))
        .map(both -> compound(new Term(both, true)).orElse(both));
  }

  /// "minus 5C": only temperatures go below zero here.
  private Optional<Stated> below0(int from) {
    boolean minus = words.is(from, "minus") || (words.is(from, "-") && words.glued(from + 1));
    if (!minus || !words.at(from + 1).isDigits() || words.glued(from)) {
      return Optional.empty();
    }
    return term(from + 1)
        .map(Term::stated)
        .filter(
            s ->
                s.scale().unit() instanceof Unit.Measured(Dimension d)
                    && d == Dimension.TEMPERATURE)
        .map(s -> new Stated(s.next(), negated(s.number()), s.scale()));
  }

  private static Numeral negated(Numeral n) {
    return new Numeral(n.next(), n.high().negate(), n.low().negate(), n.grain(), n.form());
  }

  /// "lasted an hour", "jailed for a year", "a delay of a week", "an hour late"; "twice a day" and
  /// "80 dollars an hour" are rates.
  private boolean isLasting(int from) {
    boolean led =
        words.is(from - 1, "for")
            || words.is(from - 1, "lasted")
            || words.is(from - 1, "lasts")
            || words.is(from - 1, "by")
            || words.is(from - 1, "of")
            || words.is(from + 2, "late")
            || words.is(from + 2, "behind");
    return led
        && UnitGrammar.named(words, from + 1)
            .filter(hit -> hit.value().unit().equals(new Unit.Measured(Dimension.DURATION)))
            .isPresent();
  }

  /// "(more than) a mile"
  private Optional<Stated> oneUnit(int from) {
    if (!words.is(from, "a") && !words.is(from, "an")) {
      return Optional.empty();
    }
    Numeral one = Numeral.of(from + 1, BigDecimal.ONE, Numeral.Form.WORDS);
    return UnitGrammar.named(words, from + 1)
        .filter(hit -> !isPassed(hit.next()))
        .map(hit -> new Stated(hit.next(), one, hit.value()));
  }

  /// "higher than a year earlier" tells since when.
  private boolean isPassed(int next) {
    return words.is(next, "earlier") || words.is(next, "ago") || words.is(next, "before");
  }

  private Optional<Stated> between(int from) {
    if (!words.is(from, "between")) {
      return Optional.empty();
    }
    return term(from + 1)
        .flatMap(
            first ->
                words.is(first.stated().next(), "and")
                    ? joined(first, first.stated().next() + 1)
                    : Optional.empty());
  }

  /// The number itself, or the range that it begins.
  private Stated range(Term first, int from) {
    Stated stated = first.stated();
    boolean twoNumbers = words.is(from - 1, "from") || !stated.number().isPlain();
    if (twoNumbers) {
      return stated;
    }
    int joiner = stated.next();
    if (words.is(joiner, "to") || isDash(joiner)) {
      return joined(first, joiner + 1).orElse(stated);
    }
    if (words.hyphen(joiner) && words.is(joiner + 1, "to") && words.hyphen(joiner + 2)) {
      return joined(first, joiner + 3).orElse(stated);
    }
    boolean or =
        words.is(joiner, "or") || (words.is(joiner, "and") && words.is(joiner + 1, "possibly"));
    if (!or) {
      return stated;
    }
    BigDecimal most = stated.number().low().multiply(BigDecimal.TWO);
    return joined(first, joiner + 1)
        .filter(range -> range.number().high().compareTo(most) <= 0)
        .orElse(stated);
  }

  private boolean isDash(int index) {
    boolean dash = words.is(index, "-") || words.is(index, "–") || words.is(index, "—");
    return dash && words.glued(index) == words.glued(index + 1);
  }

  private Optional<Stated> joined(Term first, int from) {
    return term(from).flatMap(second -> joined(first, second));
  }

  private Optional<Stated> joined(Term first, Term second) {
    Stated a = first.stated();
    Stated b = second.stated();
    boolean sameUnit = !first.hasUnit() || a.scale().unit().equals(b.scale().unit());
    boolean sharedSign = !second.hasUnit() && isShared(a.scale(), b.number());
    if (!(sameUnit || sharedSign) || !a.number().isPlain() || !b.number().isPlain()) {
      return Optional.empty();
    }
    Numeral low = rescaled(a.number(), b.number());
    if (low.low().compareTo(b.number().low()) >= 0) {
      return Optional.empty();
    }
    UnitScale scale = sharedSign ? a.scale() : b.scale();
    return Optional.of(new Stated(b.next(), low.to(b.number()), scale));
  }

  /// "$2-3 million": the sign stands for both.
  private static boolean isShared(UnitScale sign, Numeral second) {
    return sign.unit() instanceof Unit.Money && second.form() == Numeral.Form.SCALED;
  }

  /// "2 to 3 million": the first takes the scale of the second.
  private static Numeral rescaled(Numeral first, Numeral second) {
    if (first.form() == Numeral.Form.SCALED || second.form() != Numeral.Form.SCALED) {
      return first;
    }
    int power = second.low().precision() - second.low().scale() - 1;
    BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(power - power % 3);
    BigDecimal scaled = first.low().multiply(scale);
    return scaled.compareTo(second.low()) < 0 ? first.times(scale, first.next()) : first;
  }

  private Optional<Term> term(int from) {
    Optional<PhraseTrie.Hit<UnitScale>> sign = MoneyGrammar.sign(words, from);
    if (sign.isPresent()) {
      Optional<Numeral> number = Numerals.at(words, sign.get().next(), true);
      Optional<Term> money =
          number
              .filter(Numeral::isPlain)
              .map(n -> new Term(new Stated(n.next(), n, sign.get().value()), true));
      if (money.isPresent()) {
        return money;
      }
    }
    return Numerals.at(words, from)
        .or(() -> partOfUnit(from))
        .map(this::withUnit)
        .filter(this::isWhole);
  }

  /// Whether the number ends where it is read to: "65s", "3D" and "20th" are no counts.
  private boolean isWhole(Term term) {
    int next = term.stated().next();
    return term.hasUnit() || !(words.glued(next) && words.at(next).isLetters());
  }

  /// "half an hour", "half-mile"
  private Optional<Numeral> partOfUnit(int from) {
    return Numerals.part(words, from).filter(part -> UnitGrammar.after(words, part).isPresent());
  }

  private Term withUnit(Numeral number) {
    Optional<Integer> percent = PERCENT.after(words, afterHyphen(number.next()));
    if (percent.isPresent()) {
      return new Term(new Stated(percent.get(), number, UnitScale.PERCENT), true);
    }
    return UnitGrammar.after(words, number)
        .or(() -> MoneyGrammar.after(words, number))
        .map(hit -> new Term(new Stated(hit.next(), number, hit.value()), true))
        .orElseGet(() -> new Term(new Stated(number.next(), number, UnitScale.THINGS), false));
  }

  private int afterHyphen(int index) {
    return words.hyphen(index) ? index + 1 : index;
  }
}
