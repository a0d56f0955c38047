package org.rashomon.claim.extract.measure;

import java.util.Optional;
import org.rashomon.claim.extract.ClauseMeasures;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Dimension;
import org.rashomon.quantity.Unit;

/// Measurements and sums that stand by the thing they are of without a word for the measure: "a
/// six-metre wall" is high, "a queue of two kilometres" is long, "a 310-kilogram bear" is heavy.
final class Sizes {
  private final PredicateLexicon lexicon;

  Sizes(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Predicate> find(ParsedSentence parsed, Counted counted, Unit unit) {
    if (unit instanceof Unit.Things) {
      return Optional.empty();
    }
    return thing(parsed, counted.nominal())
        .flatMap(
            thing ->
                measure(parsed.head(thing), unit)
                    .map(
                        known ->
                            Predicate.of(
                                    known,
                                    new Stretch(thing.from(), thing.to()),
                                    ClauseMeasures.of(parsed, thing))
                                .about(Counted.population(parsed, thing))));
  }

  /// "12 kilometres from the coast", "40 miles north of the city"
  Optional<Predicate> distance(ParsedSentence parsed, Counted counted, Unit unit) {
    int to = counted.nominal().to();
    boolean length = unit instanceof Unit.Measured(var dimension) && dimension == Dimension.LENGTH;
    return length && to < parsed.tokens().size() && leadsAway(parsed.token(to).lemma())
        ? lexicon
            .byName("DISTANCE")
            .map(
                known ->
                    Predicate.of(
                        known,
                        new Stretch(counted.nominal().from(), to + 1),
                        ClauseMeasures.of(parsed, counted.nominal())))
        : Optional.empty();
  }

  private static boolean leadsAway(String word) {
    return MeasureWord.AWAY.has(word);
  }

  private static Optional<Nominal> thing(ParsedSentence parsed, Nominal amount) {
    boolean before = amount.amount().filter(index -> index != amount.head()).isPresent();
    return (before ? Optional.of(amount) : parsed.governor(amount))
        .filter(thing -> parsed.head(thing).isNoun());
  }

  private Optional<PredicateClass> measure(Token thing, Unit unit) {
    return lexicon.size(thing.lemma(), unit).or(() -> byUnit(unit));
  }

  /// Weights, stretches of time and areas have one measure each, whatever the thing.
  private Optional<PredicateClass> byUnit(Unit unit) {
    if (!(unit instanceof Unit.Measured(var dimension))) {
      return Optional.empty();
    }
    return switch (dimension) {
      case MASS, DURATION -> lexicon.byName(dimension.name());
      case AREA -> lexicon.byName("SURFACE");
      case LENGTH, VOLUME, ENERGY, POWER, SPEED, TEMPERATURE, MAGNITUDE -> Optional.empty();
    };
  }
}
