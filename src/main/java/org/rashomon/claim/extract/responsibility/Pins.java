package org.rashomon.claim.extract.responsibility;

import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.responsibility.Charges.Charge;
import org.rashomon.claim.extract.responsibility.Charges.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// A deed that is laid on someone with a name: "pinned the attack on X", "the raid was attributed
/// to X".
final class Pins {
  private Pins() {}

  static Optional<Charge> find(Charges charges, ParsedSentence parsed, Clause clause) {
    Optional<Nominal> deed = clause.isPassive() ? clause.subject() : clause.object();
    return deed.map(noun -> Entities.base(parsed, noun))
        .filter(noun -> charges.isDeed(parsed, noun))
        .flatMap(noun -> on(charges, parsed, clause).map(who -> Charge.of(who, Optional.of(noun))));
  }

  private static Optional<Nominal> on(Charges charges, ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    return clause.complements().stream()
        .filter(c -> charges.is(Kind.PIN, verb + " " + c.preposition()))
        .map(c -> c.nominal())
        .filter(who -> parsed.head(who).isProper())
        .findFirst();
  }
}
