package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether something was ordered: "no command to abort the landing had been sent", "had ordered the
/// valley evacuated", "nobody gave the order to open fire". The bearer is the verb of what was to
/// be done.
final class Orders implements ImpliedStates {
  private static final StateTerm GIVEN = new StateTerm("ORDER", "GIVEN");

  private final Turns turns;

  Orders(Turns turns) {
    this.turns = turns;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    int at = parsed.clauses().indexOf(clause);
    if (clause.verb().orElseThrow().form() == Form.FINITE) {
      return List.of();
    }
    return ordered(parsed, clause, at)
        .or(() -> given(parsed, clause, at))
        .map(List::of)
        .orElse(List.of());
  }

  /// "ordered the valley evacuated", "ordered his men to open fire"
  private Optional<Implied> ordered(ParsedSentence parsed, Clause act, int at) {
    if (at < 1 || parsed.clauses().get(at - 1).verb().isEmpty()) {
      return Optional.empty();
    }
    Clause above = parsed.clauses().get(at - 1);
    Optional<Nominal> ordered = above.isPassive() ? above.subject() : above.object();
    boolean orders =
        turns.has(Kind.ORDER, Clauses.verb(parsed, above))
            && ordered.isPresent()
            && behind(above, ordered.get()) == act.verb().orElseThrow().from()
            && isDone(act);
    boolean none = Nothing.isNamed(parsed, above.subject()) != above.stance().isNegative();
    return orders
        ? Optional.of(told(parsed, act, above, above.verb().orElseThrow().from(), !none))
        : Optional.empty();
  }

  private static int behind(Clause above, Nominal ordered) {
    int verb = above.verb().orElseThrow().to();
    return Math.max(verb, ordered.to());
  }

  private static boolean isDone(Clause act) {
    return switch (act.verb().orElseThrow().form()) {
      case INFINITIVE, PAST_PARTICIPLE -> true;
      case FINITE, PRESENT_PARTICIPLE -> false;
    };
  }

  /// "the order to open fire was given", "sent the command to terminate the flight"
  private Optional<Implied> given(ParsedSentence parsed, Clause act, int at) {
    boolean order =
        act.verb().orElseThrow().form() == Form.INFINITIVE
            && turns.is(Kind.ORDER_NOUN, parsed, act.subject())
            && act.subject().orElseThrow().to() == act.verb().orElseThrow().from();
    if (!order) {
      return Optional.empty();
    }
    Nominal noun = act.subject().orElseThrow();
    Optional<Clause> gave =
        parsed.verbClauses().stream()
            .filter(clause -> Math.abs(parsed.clauses().indexOf(clause) - at) == 1)
            .filter(clause -> turns.isVerb(Kind.GIVE_ORDER, parsed, clause))
            .filter(
                clause -> clause.isPassive() || clause.object().filter(noun::equals).isPresent())
            .findFirst();
    return gave.map(
        clause -> {
          boolean none =
              clause.stance().isNegative()
                  || Nothing.isNamed(parsed, act.subject())
                  || (!clause.isPassive() && Nothing.isNamed(parsed, clause.subject()));
          return told(parsed, act, clause, noun.from(), !none);
        });
  }

  private static Implied told(
      ParsedSentence parsed, Clause act, Clause above, int from, boolean holds) {
    int to = act.object().map(Nominal::to).orElse(act.verb().orElseThrow().to());
    int last = Math.max(to, above.verb().orElseThrow().to());
    return new Implied(
        GIVEN,
        new Population(Clauses.verb(parsed, act), List.of()),
        new Stretch(Math.min(from, above.verb().orElseThrow().from()), last),
        Turns.stance(above, holds));
  }
}
