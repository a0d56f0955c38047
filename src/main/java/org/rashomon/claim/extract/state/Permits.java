package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Mention.TimeRelation;

/// Whether someone holds a valid licence, permit or certificate: "had no licence", "our permit runs
/// until May", "its certificate had expired". The bearer is the document.
final class Permits implements ImpliedStates {
  private static final StateTerm VALID = new StateTerm("VALIDITY", "VALID");

  private final Turns turns;

  Permits(Turns turns) {
    this.turns = turns;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    return held(parsed, clause)
        .or(() -> without(parsed, clause))
        .or(() -> runs(parsed, clause))
        .or(() -> lapsed(parsed, clause))
        .map(List::of)
        .orElse(List.of());
  }

  /// "had no valid licence", "holds a licence"
  private Optional<Implied> held(ParsedSentence parsed, Clause clause) {
    boolean holds =
        turns.has(Kind.HOLD, Clauses.verb(parsed, clause))
            && !clause.isPassive()
            && clause.subject().isPresent();
    return clause
        .object()
        .filter(permit -> holds && isOne(parsed, permit))
        .map(
            permit ->
                told(
                    parsed,
                    clause,
                    permit,
                    Nothing.isNamed(parsed, clause.object()) == clause.stance().isNegative()));
  }

  /// "was operating without a licence"
  private Optional<Implied> without(ParsedSentence parsed, Clause clause) {
    return Clauses.led(clause, "without")
        .filter(permit -> isOne(parsed, permit) && !clause.stance().isNegative())
        .map(permit -> told(parsed, clause, permit, false));
  }

  /// "is in force until 2031", "runs until May"
  private Optional<Implied> runs(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> permit = clause.subject().filter(noun -> isOne(parsed, noun));
    boolean until =
        clause.times().stream()
            .flatMap(index -> parsed.token(index).moment().stream())
            .anyMatch(moment -> moment.relation() == TimeRelation.UNTIL);
    boolean force =
        Clauses.led(clause, "in").filter(noun -> parsed.head(noun).is("force")).isPresent();
    boolean runs =
        switch (Clauses.verb(parsed, clause)) {
          case "be", "remain", "stay" -> force;
          case "run", "last" -> until;
          default -> false;
        };
    return permit
        .filter(noun -> runs)
        .map(noun -> told(parsed, clause, noun, !clause.stance().isNegative()));
  }

  /// "had expired in January", "was revoked"; what expires is valid yet.
  private Optional<Implied> lapsed(ParsedSentence parsed, Clause clause) {
    boolean past =
        switch (parsed.token(clause.verb().orElseThrow().main()).tag()) {
          case "VBD", "VBN" -> true;
          default -> false;
        };
    boolean lapsed =
        clause.isPassive()
            ? turns.isVerb(Kind.REVOKE, parsed, clause)
            : past && turns.isVerb(Kind.LAPSE, parsed, clause);
    return clause
        .subject()
        .filter(permit -> lapsed && isOne(parsed, permit))
        .map(permit -> told(parsed, clause, permit, clause.stance().isNegative()));
  }

  /// Not "licences".
  private boolean isOne(ParsedSentence parsed, Nominal permit) {
    boolean none = Nothing.isNamed(parsed, Optional.of(permit));
    return turns.is(Kind.PERMIT, parsed, permit)
        && (none || permit.amount().isEmpty())
        && !parsed.head(permit).tag().equals("NNS");
  }

  private static Implied told(ParsedSentence parsed, Clause clause, Nominal permit, boolean holds) {
    Population counted = Counted.population(parsed, permit);
    List<String> kind = counted.modifiers().stream().filter(word -> !word.equals("valid")).toList();
    Stretch stretch = Turns.stretch(clause, permit);
    return new Implied(
        VALID,
        new Population(counted.head(), kind),
        clause.subject().map(who -> stretch.and(who.from(), who.to())).orElse(stretch),
        Turns.stance(clause, holds));
  }
}
