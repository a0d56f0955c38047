package org.rashomon.claim.extract.state;

import org.rashomon.claim.lexicon.NounKind;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Doors that stand for the house: "the clinic closed its doors", "the gallery opens its gates".
final class Doors {
  private Doors() {}

  /// Whose state a verb tells: of its own doors it is the subject's.
  static Nominal house(ParsedSentence parsed, Clause clause, StateMatch match) {
    boolean own =
        clause.object().filter(match.bearer()::equals).isPresent()
            && NounKind.DOOR.has(parsed.head(match.bearer()).lemma())
            && isOwned(parsed.token(match.bearer().from()));
    return own ? clause.subject().orElse(match.bearer()) : match.bearer();
  }

  private static boolean isOwned(Token first) {
    return first.is("its") || first.is("their");
  }
}
