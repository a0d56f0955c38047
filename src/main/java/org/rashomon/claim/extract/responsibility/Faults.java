package org.rashomon.claim.extract.responsibility;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.responsibility.Charges.Charge;
import org.rashomon.claim.extract.responsibility.Charges.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whose fault something is, and who keeps away from it: "blame for the leak lies with X", "was the
/// fault of X", "X distanced itself from the attack", "X pleaded not guilty to the murder".
final class Faults {
  private static final List<String> FOR = List.of("for", "of", "over");
  private static final List<String> WITH = List.of("with", "on", "upon");

  private Faults() {}

  static Optional<Charge> find(Charges charges, ParsedSentence parsed, Clause clause) {
    return lies(charges, parsed, clause)
        .or(() -> fault(parsed, clause))
        .or(() -> away(parsed, clause))
        .or(() -> pleaded(charges, parsed, clause))
        .or(() -> cameFrom(charges, parsed, clause));
  }

  /// "blame for the leak lies with X", "responsibility for the crash rests with X"
  private static Optional<Charge> lies(Charges charges, ParsedSentence parsed, Clause clause) {
    boolean lies =
        switch (Clauses.verb(parsed, clause)) {
          case "lie", "rest", "fall" ->
              clause
                  .subject()
                  .map(noun -> Clauses.lemma(parsed, Entities.base(parsed, noun)))
                  .filter(
                      noun ->
                          charges.is(Kind.BURDEN, noun)
                              || charges.is(Kind.BLAME_NOUN, noun)
                              || noun.equals("fault"))
                  .isPresent();
          default -> false;
        };
    return lies
        ? Clauses.led(clause, WITH).map(who -> Charge.of(who, Clauses.led(clause, FOR)))
        : Optional.empty();
  }

  /// "the collision was the fault of X"
  private static Optional<Charge> fault(ParsedSentence parsed, Clause clause) {
    return Clauses.verb(parsed, clause).equals("be")
        ? clause
            .object()
            .filter(noun -> Clauses.lemma(parsed, noun).equals("fault"))
            .flatMap(parsed::of)
            .flatMap(who -> Charge.ofSubject(parsed, clause, who))
        : Optional.empty();
  }

  /// "distanced itself from the attack"
  private static Optional<Charge> away(ParsedSentence parsed, Clause clause) {
    boolean away =
        switch (Clauses.verb(parsed, clause)) {
          case "distance", "dissociate", "disassociate" -> clause.object().isPresent();
          default -> false;
        };
    return away
        ? Clauses.led(clause, "from")
            .flatMap(deed -> clause.subject().map(who -> Charge.not(who, Optional.of(deed))))
        : Optional.empty();
  }

  /// "pleaded not guilty to the murder", "protested his innocence of the murder"
  private static Optional<Charge> pleaded(Charges charges, ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    boolean guilty = verb.equals("plead") && Arguments.hasWord(parsed, clause, "guilty");
    boolean innocent =
        clause.object().filter(n -> Clauses.lemma(parsed, n).equals("innocence")).isPresent()
            && (verb.equals("protest") || verb.equals("maintain"));
    boolean denies = innocent || Arguments.isDeniedBehind(parsed, clause);
    if (!guilty && !innocent) {
      return Optional.empty();
    }
    return Clauses.led(clause, List.of("to", "of", "in"))
        .filter(deed -> charges.isDeed(parsed, deed))
        .flatMap(
            deed ->
                clause
                    .subject()
                    .map(who -> new Charge(who, Optional.of(deed), "", denies && innocent, true)));
  }

  /// "the first shots came from X"
  private static Optional<Charge> cameFrom(Charges charges, ParsedSentence parsed, Clause clause) {
    Optional<Nominal> deed = clause.subject().map(noun -> Entities.base(parsed, noun));
    return Clauses.verb(parsed, clause).equals("come")
            && !clause.stance().isNegative()
            && deed.filter(noun -> charges.isDeed(parsed, noun)).isPresent()
        ? Clauses.led(clause, "from").map(who -> Charge.of(who, deed))
        : Optional.empty();
  }
}
