package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// What is looked for and has not been found: "there is no trace of the recorder", "the search for
/// the boat has been fruitless".
final class Traces implements ImpliedStates {
  private static final StateTerm LOST = new StateTerm("FINDING", "LOST");

  private final Turns turns;
  private final StateLexicon lexicon;

  Traces(Turns turns, StateLexicon lexicon) {
    this.turns = turns;
    this.lexicon = lexicon;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    return none(parsed, clause)
        .flatMap(what -> told(parsed, what, Turns.stretch(clause, what)))
        .or(
            () ->
                inVain(parsed, clause)
                    .flatMap(what -> told(parsed, what, new Stretch(clause.from(), clause.to()))))
        .map(List::of)
        .orElse(List.of());
  }

  /// "found no trace of the recorder"
  private Optional<Nominal> none(ParsedSentence parsed, Clause clause) {
    return clause
        .object()
        .or(clause::subject)
        .filter(noun -> turns.is(Kind.TRACE, parsed, noun))
        .filter(noun -> Nothing.isNamed(parsed, Optional.of(noun)) || isDenied(clause, noun))
        .flatMap(parsed::of);
  }

  private static boolean isDenied(Clause clause, Nominal noun) {
    return clause.stance().isNegative() && clause.object().filter(noun::equals).isPresent();
  }

  /// "the hunt for the boat was called off"
  private Optional<Nominal> inVain(ParsedSentence parsed, Clause clause) {
    boolean search = turns.is(Kind.QUEST, parsed, clause.subject());
    boolean vain =
        clause
                .quality()
                .filter(q -> turns.has(Kind.VAIN, parsed.token(q.head()).lemma()))
                .isPresent()
            || Clauses.led(clause, "in").filter(n -> turns.is(Kind.VAIN, parsed, n)).isPresent()
            || clause.object().filter(n -> turns.is(Kind.VAIN, parsed, n)).isPresent();
    return search && vain && !clause.stance().isNegative()
        ? Clauses.led(clause, "for")
        : Optional.empty();
  }

  private Optional<Implied> told(ParsedSentence parsed, Nominal what, Stretch stretch) {
    return Bearer.of(parsed, what, lexicon)
        .filter(bearer -> bearer.isDefinite(parsed))
        .map(bearer -> new Implied(LOST, bearer.population(), stretch, Stance.PLAIN));
  }
}
