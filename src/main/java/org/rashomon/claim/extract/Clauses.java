package org.rashomon.claim.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// What every reader asks of a clause.
public final class Clauses {
  private Clauses() {}

  /// The first noun phrase that one of the prepositions leads to.
  public static Optional<Nominal> led(Clause clause, List<String> prepositions) {
    return prepositions.stream().flatMap(p -> led(clause, p).stream()).findFirst();
  }

  /// The first noun phrase that the preposition leads to: "the board" for "by".
  public static Optional<Nominal> led(Clause clause, String preposition) {
    return clause.complements().stream()
        .filter(c -> c.preposition().equals(preposition))
        .map(Complement::nominal)
        .findFirst();
  }

  /// The head of a noun phrase, in lower case.
  public static String lemma(ParsedSentence parsed, Nominal noun) {
    return parsed.head(noun).lemma().toLowerCase(Locale.ROOT);
  }

  /// "had beaten them in May"
  public static boolean isPastPerfect(ParsedSentence parsed, Clause clause) {
    var verb = clause.verb().orElseThrow();
    return parsed.tokens().subList(verb.from(), verb.main()).stream().anyMatch(t -> t.is("had"));
  }

  /// The main verb in lower case, "" of a clause without one.
  public static String verb(ParsedSentence parsed, Clause clause) {
    return clause
        .verb()
        .map(verb -> parsed.token(verb.main()).lemma().toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
