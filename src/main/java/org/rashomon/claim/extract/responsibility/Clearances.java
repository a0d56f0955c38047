package org.rashomon.claim.extract.responsibility;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.responsibility.Charges.Charge;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds who is said by another not to have done it.
final class Clearances {
  private Clearances() {}

  /// "cleared X of blame for D", "exonerated X over D"
  static Optional<Charge> find(Charges charges, ParsedSentence parsed, Clause clause) {
    if (!charges.is(Charges.Kind.CLEAR, Clauses.verb(parsed, clause))) {
      return Optional.empty();
    }
    Optional<Nominal> who = clause.isPassive() ? clause.subject() : clause.object();
    Optional<Nominal> of = Clauses.led(clause, List.of("of", "from"));
    Optional<Nominal> deed =
        of.filter(noun -> charges.isBurden(parsed, noun)).isPresent()
            ? Clauses.led(clause, List.of("for", "in", "over"))
            : of.filter(noun -> charges.isDeed(parsed, noun))
                .or(
                    () ->
                        Clauses.led(clause, List.of("over", "in"))
                            .filter(noun -> charges.isDeed(parsed, noun)));
    return who.map(noun -> Entities.base(parsed, noun))
        .flatMap(one -> deed.map(done -> Charge.not(one, Optional.of(done))));
  }
}
