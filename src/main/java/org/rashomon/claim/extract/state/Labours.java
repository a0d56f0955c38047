package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether work went on, or a place of work stayed open, told by what was done there: "divers
/// searched through the night", "worked without a break", "the bakery went on selling bread".
final class Labours implements ImpliedStates {
  private static final StateTerm GOING_ON = new StateTerm("CONTINUITY", "GOING_ON");
  private static final StateTerm OPEN = new StateTerm("ACCESS", "OPEN");

  private final Turns turns;
  private final StateLexicon lexicon;

  Labours(Turns turns, StateLexicon lexicon) {
    this.turns = turns;
    this.lexicon = lexicon;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    if (clause.isPassive() || clause.subject().isEmpty() || clause.stance().isNegative()) {
      return List.of();
    }
    return goingOn(parsed, clause)
        .or(() -> unbroken(parsed, clause))
        .map(List::of)
        .orElse(List.of());
  }

  /// "searched through the night", "worked without a break"
  private Optional<Implied> unbroken(ParsedSentence parsed, Clause clause) {
    boolean labours =
        turns.has(Kind.LABOUR, Clauses.verb(parsed, clause))
            && Throughout.isTold(parsed, clause, turns);
    return labours ? Optional.of(labour(parsed, clause, clause)) : Optional.empty();
  }

  /// "kept searching", "went on delivering": the verb above says that it went on.
  private Optional<Implied> goingOn(ParsedSentence parsed, Clause clause) {
    int at = parsed.clauses().indexOf(clause) - 1;
    boolean gerund = clause.verb().orElseThrow().form() == Form.PRESENT_PARTICIPLE;
    if (at < 0 || !gerund || parsed.clauses().get(at).verb().isEmpty()) {
      return Optional.empty();
    }
    Clause above = parsed.clauses().get(at);
    boolean on =
        turns.isVerb(Kind.GO_ON, parsed, above)
            && !above.stance().isNegative()
            && clause.verb().get().from() - above.verb().get().to() <= 1;
    if (!on) {
      return Optional.empty();
    }
    if (turns.has(Kind.LABOUR, Clauses.verb(parsed, clause))) {
      return Optional.of(labour(parsed, above, clause));
    }
    return clause
        .subject()
        .filter(place -> turns.is(Kind.PREMISES, parsed, place))
        .flatMap(place -> Bearer.of(parsed, place, lexicon))
        .map(
            place ->
                new Implied(
                    OPEN,
                    place.population(),
                    told(above, clause, place.nominal()),
                    above.stance().with(Polarity.POSITIVE)));
  }

  private static Implied labour(ParsedSentence parsed, Clause above, Clause clause) {
    Nominal who = clause.subject().orElseThrow();
    return new Implied(
        GOING_ON,
        new Population(Clauses.verb(parsed, clause), List.of()),
        told(above, clause, who),
        above.stance());
  }

  private static Stretch told(Clause above, Clause clause, Nominal subject) {
    int to = clause.verb().orElseThrow().to();
    int from = above.verb().orElseThrow().from();
    return new Stretch(Math.min(from, subject.from()), Math.max(to, subject.to()));
  }
}
