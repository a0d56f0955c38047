package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Mention.Moment;
import org.rashomon.quantity.Mention.TimeRelation;

/// When something happened: the times of a clause, and the times inside a noun phrase ("Monday's
/// train crash").
public final class TimeExtractor implements Extractor {
  private final Happenings happenings;

  public TimeExtractor(PredicateLexicon lexicon) {
    this.happenings = new Happenings(lexicon);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : parsed.clauses()) {
      if (clause.kind() != Clause.Kind.REPORTING) {
        for (int index : clause.times()) {
          happenings
              .of(parsed, clause)
              .flatMap(happening -> ofClause(reading, clause, happening, index))
              .ifPresent(claims::add);
        }
      }
    }
    parsed.elements().stream()
        .filter(Nominal.class::isInstance)
        .map(Nominal.class::cast)
        .forEach(nominal -> claims.addAll(ofNominal(reading, nominal)));
    return claims;
  }

  private static Optional<Claim> ofClause(
      Reading reading, Clause clause, Happening happening, int index) {
    ParsedSentence parsed = reading.parsed();
    return parsed
        .token(index)
        .moment()
        .filter(moment -> tellsWhen(moment.relation()))
        .map(
            moment ->
                reading.claim(
                    stretch(clause, index),
                    statement(
                        predicate(moment, happening.predicate()),
                        happening
                            .patient()
                            .map(p -> Counted.population(parsed, p))
                            .orElse(Population.UNSTATED),
                        moment,
                        clause.stance())));
  }

  /// From the verb group to the time, or from the time to the verb group.
  private static Stretch stretch(Clause clause, int index) {
    var verb = clause.verb().orElseThrow();
    return new Stretch(verb.from(), verb.to()).and(index, index + 1);
  }

  private static List<Claim> ofNominal(Reading reading, Nominal nominal) {
    ParsedSentence parsed = reading.parsed();
    return nominal.times().stream()
        .flatMap(
            index ->
                parsed.token(index).moment().stream()
                    .map(
                        moment ->
                            reading.claim(
                                new Stretch(nominal.from(), nominal.to()),
                                statement(
                                    parsed.head(nominal).lemma(),
                                    Counted.population(parsed, nominal),
                                    moment,
                                    Stance.PLAIN))))
        .toList();
  }

  private static Statement statement(
      String predicate, Population population, Moment moment, Stance stance) {
    return new Statement(
        new Slot(Aspect.TIME, predicate, population.head()),
        new Value.Moment(moment.value()),
        stance,
        org.rashomon.claim.Scope.OPEN.of(population));
  }

  private static String predicate(Moment moment, String name) {
    return switch (moment.relation()) {
      case SINCE -> "since " + name;
      case UNTIL -> "until " + name;
      case ON, DURING, BEFORE, AFTER, AS_OF -> name;
    };
  }

  private static boolean tellsWhen(TimeRelation relation) {
    return switch (relation) {
      case ON, SINCE, UNTIL, DURING -> true;
      case BEFORE, AFTER, AS_OF -> false;
    };
  }
}
