package org.rashomon.claim.extract.state;

import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.state.StateFinder.Found;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Hedge;

/// How firm a clause is about a state that it tells, and whether it says that it is so or not.
final class StateStances {
  private static final String DECISION = "DECISION";
  private static final String CERTAINTY = "CERTAINTY";

  private StateStances() {}

  /// The stance of a clause to the state that it tells.
  ///
  /// @param above the clause right before it
  static Stance below(ParsedSentence parsed, Clause above, Clause clause, Found found) {
    Stance stance = stance(above, clause);
    return isDecided(parsed, above, clause) ? done(found, stance) : stated(found, clause, stance);
  }

  /// That something is unclear is itself stated.
  static Stance stated(Found found, Clause clause, Stance stance) {
    return found.state().dimension().equals(CERTAINTY)
            && stance.modality() == Modality.OPEN
            && clause.quality().isPresent()
        ? stance.with(Modality.ASSERTED)
        : stance;
  }

  /// "are feared drowned": a bare participle is as firm as the verb before it.
  private static Stance stance(Clause before, Clause clause) {
    boolean bare =
        clause
            .verb()
            .filter(v -> v.form() == Element.Form.PAST_PARTICIPLE && v.auxiliaries().isEmpty())
            .isPresent();
    boolean follows =
        before
            .verb()
            .flatMap(b -> clause.verb().map(v -> b.to() == v.from() && b.to() > 0))
            .orElse(false);
    return bare && follows && clause.stance().modality() == Modality.ASSERTED
        ? before.stance()
        : clause.stance();
  }

  /// "voted to reject the offer", "decided to approve it"
  private static boolean isDecided(ParsedSentence parsed, Clause above, Clause clause) {
    return clause.verb().filter(v -> v.form() == Element.Form.INFINITIVE).isPresent()
        && !above.stance().isNegative()
        && above
            .verb()
            .filter(verb -> StateWord.DECIDE.has(parsed.token(verb.main()).lemma()))
            .isPresent();
  }

  /// By a decision to decide so it is decided.
  private static Stance done(Found found, Stance stance) {
    return found.state().dimension().equals(DECISION) && stance.modality() == Modality.FORECAST
        ? stance.with(Modality.ASSERTED)
        : stance;
  }

  /// "No road was reopened", "suffered no injuries" say that it was not so.
  static Stance polar(ParsedSentence parsed, Clause clause, Found found) {
    boolean none = isNone(parsed, found.bearer());
    boolean nothing =
        clause
            .object()
            .filter(object -> !object.equals(found.bearer()) && isNone(parsed, object))
            .filter(object -> object.to() <= found.stretch().to())
            .isPresent();
    return (none != nothing) != clause.stance().isNegative()
        ? clause.stance().with(Polarity.NEGATIVE)
        : clause.stance().with(Polarity.POSITIVE);
  }

  private static boolean isNone(ParsedSentence parsed, Nominal nominal) {
    return nominal
        .amount()
        .flatMap(index -> parsed.token(index).amount())
        .filter(amount -> amount.quantity().hedge() == Hedge.NONE)
        .isPresent();
  }

  /// "Did not resume until sunrise" says that it resumed.
  static boolean isUntil(Clause clause) {
    return clause.stance().isNegative()
        && clause.complements().stream().anyMatch(phrase -> phrase.preposition().equals("until"));
  }
}
