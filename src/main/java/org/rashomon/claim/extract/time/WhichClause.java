package org.rashomon.claim.extract.time;

import java.util.List;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;

/// Which clause's occurrence a time is told of, where that is not the clause it stands in.
final class WhichClause {
  private WhichClause() {}

  /// "It was 8:15 when the train derailed": the time is the derailment's.
  static Clause toldBy(ParsedSentence parsed, Clause clause) {
    boolean itIs =
        clause.subject().filter(s -> parsed.head(s).is("it")).isPresent()
            && parsed.token(clause.verb().orElseThrow().main()).lemma().equals("be");
    return itIs ? parsed.next(clause).orElse(clause) : clause;
  }

  /// A clause without a time has that of the clause which says when: "were killed when a missile
  /// hit the camp on Friday".
  static List<ToldTime> times(ParsedSentence parsed, Clause clause) {
    List<ToldTime> own = ToldTime.of(parsed, clause);
    if (!clause.times().isEmpty()) {
      return own;
    }
    return parsed
        .next(clause)
        .filter(next -> saysWhen(parsed, clause, next))
        .map(next -> ToldTime.of(parsed, next))
        .orElse(own);
  }

  private static boolean saysWhen(ParsedSentence parsed, Clause clause, Clause next) {
    return next.from() > clause.to() - 1
        && next.from() > 0
        && parsed.token(next.from() - 1).is("when");
  }
}
