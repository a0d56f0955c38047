package org.rashomon.claim.extract.responsibility;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.responsibility.Charges.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Form;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// For whom those who did it act: "hackers working for Moscow", "gunmen paid by the cartel's boss".
/// What they did is laid on their principal, too.
final class Principals {
  private static final List<String> FOR = List.of("for", "by", "to");

  private Principals() {}

  /// The principal's name, if told right behind the ones who act.
  static Optional<String> of(Charges charges, ParsedSentence parsed, Nominal agent) {
    return parsed.verbClauses().stream()
        .filter(clause -> serves(charges, parsed, clause, agent))
        .flatMap(clause -> Clauses.led(clause, FOR).stream())
        .filter(whom -> parsed.head(whom).isProper() && parsed.head(whom).mention().isEmpty())
        .map(whom -> parsed.words(whom.from(), whom.to()))
        .findFirst();
  }

  private static boolean serves(
      Charges charges, ParsedSentence parsed, Clause clause, Nominal agent) {
    var verb = clause.verb().orElseThrow();
    return verb.from() == agent.to()
        && verb.form() != Form.FINITE
        && charges.is(Kind.SERVE, Clauses.verb(parsed, clause));
  }
}
