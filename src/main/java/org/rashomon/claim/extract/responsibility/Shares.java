package org.rashomon.claim.extract.responsibility;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.responsibility.Charges.Charge;
import org.rashomon.claim.extract.responsibility.Charges.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether someone had a part in a deed, which is told or denied.
final class Shares {
  private Shares() {}

  /// "had nothing to do with D", "had no hand in D", "was not involved in D"
  static Optional<Charge> find(Charges charges, ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    if (clause.subject().isEmpty()) {
      return Optional.empty();
    }
    Nominal subject = clause.subject().get();
    if (verb.equals("involve") && clause.isPassive()) {
      if (parsed.head(subject).is("none")) {
        return parsed.of(subject).map(who -> Charge.not(who, Clauses.led(clause, "in")));
      }
      return Optional.of(Charge.of(subject, Clauses.led(clause, "in")));
    }
    if (!verb.equals("have") && !verb.equals("play") && !verb.equals("take")) {
      return Optional.empty();
    }
    Optional<Nominal> object = clause.object();
    if (object.filter(o -> parsed.head(o).is("nothing")).isPresent()) {
      Optional<Clause> doing =
          parsed.next(clause).filter(n -> Clauses.verb(parsed, n).equals("do"));
      return doing.map(with -> new Charge(subject, Clauses.led(with, "with"), "", false, true));
    }
    return object
        .filter(o -> charges.is(Kind.SHARE, Clauses.lemma(parsed, o)))
        .map(o -> Charge.of(subject, Clauses.led(clause, List.of("in", "of"))));
  }
}
