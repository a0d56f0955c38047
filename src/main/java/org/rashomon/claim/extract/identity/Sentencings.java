package org.rashomon.claim.extract.identity;

import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.identity.Roles.Filled;
import org.rashomon.claim.extract.identity.Roles.Kind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// The judge who passes a sentence, told by what he says to the one sentenced or hands him:
/// "passing sentence, Judge X told the former banker that …", "Judge X gave the banker six years in
/// prison".
final class Sentencings {
  private Sentencings() {}

  static Optional<Filled> find(ParsedSentence parsed, Clause clause) {
    boolean addresses =
        switch (Clauses.verb(parsed, clause)) {
          case "tell", "give", "hand", "address" -> !clause.isPassive();
          default -> false;
        };
    return addresses && isSentencing(parsed)
        ? clause
            .subject()
            .filter(who -> Deeds.isName(parsed, who) && isJudge(parsed, who))
            .flatMap(
                judge ->
                    told(parsed, clause)
                        .map(
                            whom -> new Filled(Kind.SENTENCER, Clauses.lemma(parsed, whom), judge)))
        : Optional.empty();
  }

  /// Whom the verb is about, though it has no object where it reports: "told the surgeon that".
  private static Optional<Nominal> told(ParsedSentence parsed, Clause clause) {
    int to = clause.verb().orElseThrow().to();
    Stream<Nominal> behind =
        parsed.elements().stream()
            .filter(element -> element.from() == to)
            .filter(Nominal.class::isInstance)
            .map(Nominal.class::cast);
    return behind.findFirst().or(clause::object).filter(noun -> noun.amount().isEmpty());
  }

  static boolean isJudge(ParsedSentence parsed, Nominal who) {
    return parsed.tokens().subList(who.from(), who.to()).stream()
        .anyMatch(token -> token.is("judge") || token.is("justice") || token.is("magistrate"));
  }

  private static boolean isSentencing(ParsedSentence parsed) {
    return parsed.tokens().stream().map(Token::lemma).anyMatch(IdentityWord.OF_SENTENCE::has);
  }
}
