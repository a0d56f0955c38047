package org.rashomon.claim.extract;

import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Unit;

/// So much money for so much: "1.62 euros a litre" is a price, whatever verb tells it, and "15
/// dollars an hour" is pay; "a litre of petrol cost 1.62 euros" tells the price of petrol.
public final class Rates {
  private final PredicateLexicon lexicon;

  public Rates(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Predicate told(ParsedSentence parsed, Counted counted, Predicate predicate) {
    boolean rate =
        counted.amount().quantity().unit() instanceof Unit.Money
            && (Counted.isRate(parsed, counted.nominal()) || isOfUnit(parsed, predicate));
    return rate && isMoneySpent(predicate)
        ? lexicon
            .byName(isWorked(parsed, counted.nominal()) ? "WAGE" : "PRICE")
            .map(predicate::as)
            .orElse(predicate)
        : predicate;
  }

  private static boolean isMoneySpent(Predicate predicate) {
    return predicate.known().isEmpty()
        || switch (predicate.name()) {
          case "COST", "SALE_PRICE", "PAID", "RISE", "FALL", "WAGE" -> true;
          default -> false;
        };
  }

  /// "15 dollars an hour"
  private static boolean isWorked(ParsedSentence parsed, Nominal nominal) {
    return switch (parsed.head(nominal).lemma()) {
      case "hour", "day", "week", "month", "year" -> true;
      default -> false;
    };
  }

  /// "A litre of petrol cost 1.62 euros"
  private static boolean isOfUnit(ParsedSentence parsed, Predicate predicate) {
    return predicate
        .clause()
        .flatMap(clause -> clause.subject())
        .flatMap(subject -> content(parsed, subject))
        .isPresent();
  }

  /// What a unit is full of: petrol in "a litre of petrol".
  static Optional<Nominal> content(ParsedSentence parsed, Nominal unit) {
    return parsed.head(unit).isNoun()
            && WordNet.load().isA(parsed.head(unit).lemma(), "unit of measurement")
        ? parsed.of(unit)
        : Optional.empty();
  }

  /// What a noun phrase names; of a unit what it is full of.
  public static Population thing(ParsedSentence parsed, Nominal nominal) {
    return Counted.population(parsed, content(parsed, nominal).orElse(nominal));
  }
}
