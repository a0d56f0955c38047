package org.rashomon.claim.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Dimension;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.QuantityText;
import org.rashomon.quantity.Unit;

/// Bounds that the verb of a figure sets, and what its denial makes of them: "exceeded 20,000" is
/// more than 20,000, "never exceeded 20,000" and "did not draw more than 20,000" are at most so
/// many, "fell short of 20,000" and "did not even draw 20,000" are fewer. What is told so is no
/// longer denied.
public final class VerbBounds {
  /// Where "At no point" stands.
  private static final int OPENING = 3;

  private final ParsedSentence parsed;
  private final Counted counted;
  private final Optional<Clause> clause;

  public VerbBounds(ParsedSentence parsed, Counted counted, Predicate predicate) {
    this.parsed = parsed;
    this.counted = counted;
    this.clause = predicate.clause().filter(told -> told.verb().isPresent());
  }

  private VerbBounds(ParsedSentence parsed, Counted counted, Clause clause) {
    this.parsed = parsed;
    this.counted = counted;
    this.clause = Optional.of(clause);
  }

  public Quantity quantity(Quantity stated) {
    return hedge(stated).map(hedge -> under(stated, hedge)).orElse(stated);
  }

  public Stance stance(Quantity stated, Stance told) {
    boolean bounded = hedge(stated).isPresent() && told.modality() != Modality.DENIED;
    return bounded || isForSoLong(stated) ? told.with(Polarity.POSITIVE) : told;
  }

  /// Whether a clause denies no more than a number: "did not draw more than 20,000".
  public static boolean deniesNumber(ParsedSentence parsed, Clause clause) {
    return clause.stance().isNegative()
        && clause
            .object()
            .flatMap(object -> Counted.of(parsed, object))
            .filter(counted -> new VerbBounds(parsed, counted, clause).isBounded())
            .isPresent();
  }

  private boolean isBounded() {
    return hedge(counted.amount().quantity()).isPresent();
  }

  private Optional<Hedge> hedge(Quantity stated) {
    if (clause.isEmpty() || QuantityText.nominal(stated).signum() <= 0 || isForSoLong(stated)) {
      return Optional.empty();
    }
    return switch (stated.hedge()) {
      case EXACT, ROUND -> ofPlain();
      case MORE_THAN -> isDenied() ? Optional.of(Hedge.UP_TO) : Optional.empty();
      case AT_LEAST -> isDenied() ? Optional.of(Hedge.FEWER_THAN) : Optional.empty();
      case ABOUT, NEARLY, UP_TO, FEWER_THAN, BETWEEN, VAGUE, NONE -> Optional.empty();
    };
  }

  /// "failed to work for more than five hours": so long it did not.
  private boolean isForSoLong(Quantity stated) {
    return stated.unit() instanceof Unit.Measured(var dimension)
        && dimension == Dimension.DURATION
        && clause.stream()
            .flatMap(told -> told.complements().stream())
            .anyMatch(c -> c.nominal().equals(counted.nominal()) && c.preposition().equals("for"));
  }

  private Optional<Hedge> ofPlain() {
    if (isShortOf() || (isDenied() && (isEven() || isReached()))) {
      return Optional.of(Hedge.FEWER_THAN);
    }
    return isExceeded()
        ? Optional.of(isDenied() ? Hedge.UP_TO : Hedge.MORE_THAN)
        : Optional.empty();
  }

  private boolean isDenied() {
    Stance stance = clause.orElseThrow().stance();
    boolean fronted =
        parsed.tokens().size() > OPENING
            && parsed.token(0).is("at")
            && parsed.token(1).is("no")
            && (parsed.token(2).is("point") || parsed.token(2).is("time"));
    return fronted || (stance.isNegative() && stance.modality() != Modality.DENIED);
  }

  private boolean isObject() {
    return clause.flatMap(Clause::object).filter(counted.nominal()::equals).isPresent();
  }

  private String verb() {
    return parsed.token(clause.flatMap(Clause::verb).orElseThrow().main()).lemma();
  }

  private boolean isExceeded() {
    return isObject() && ValueWord.EXCEED.has(verb());
  }

  private boolean isReached() {
    return isObject() && ValueWord.REACH.has(verb());
  }

  private boolean isEven() {
    Nominal nominal = counted.nominal();
    return parsed.token(nominal.from()).is("even")
        || (nominal.from() > 0 && parsed.token(nominal.from() - 1).is("even"));
  }

  /// "fell short of 20,000"
  private boolean isShortOf() {
    int from = counted.nominal().from();
    return from > 1 && parsed.token(from - 1).is("of") && parsed.token(from - 2).is("short");
  }

  private static Quantity under(Quantity stated, Hedge hedge) {
    BigDecimal number = QuantityText.nominal(stated);
    Interval interval =
        switch (hedge) {
          case MORE_THAN -> Interval.moreThan(number);
          case UP_TO -> Interval.upTo(number);
          case FEWER_THAN -> Interval.fewerThan(number);
          case EXACT, ROUND, ABOUT, NEARLY, AT_LEAST, BETWEEN, VAGUE, NONE -> stated.interval();
        };
    return new Quantity(interval, stated.unit(), hedge, stated.words());
  }
}
