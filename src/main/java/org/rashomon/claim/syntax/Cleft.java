package org.rashomon.claim.syntax;

import org.rashomon.claim.syntax.Element.Nominal;

/// "It was not the army that fired": that someone fired is said, and that it was not the army.
public final class Cleft {
  private Cleft() {}

  /// Whether a clause tells what another did than the one who is named.
  public static boolean isOfAnother(ParsedSentence parsed, Clause clause) {
    int at = parsed.clauses().indexOf(clause) - 1;
    if (at < 0 || clause.subject().isEmpty()) {
      return false;
    }
    Clause above = parsed.clauses().get(at);
    return above.stance().isNegative()
        && above.subject().filter(it -> isIt(parsed, it)).isPresent()
        && above.verb().filter(verb -> parsed.token(verb.main()).lemma().equals("be")).isPresent()
        && above.object().isPresent()
        && above.object().equals(clause.subject());
  }

  private static boolean isIt(ParsedSentence parsed, Nominal subject) {
    return parsed.head(subject).is("it");
  }
}
