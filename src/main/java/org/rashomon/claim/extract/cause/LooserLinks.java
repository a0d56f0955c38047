package org.rashomon.claim.extract.cause;

import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.cause.CauseWords.Kind;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// Finds causes behind prepositions that lead to one only beside certain words: "resigned over a
/// scandal", "stepped down for family reasons", "crashed after a bird strike".
final class LooserLinks {
  private final CauseWords words;

  LooserLinks(CauseWords words) {
    this.words = words;
  }

  /// @param at index of the element that may be such a preposition
  Optional<Causation> find(ParsedSentence parsed, int at) {
    if (at + 1 >= parsed.elements().size()
        || !(parsed.elements().get(at + 1) instanceof Nominal cause)
        || !parsed.head(cause).isNoun()
        || parsed.head(cause).mention().isPresent()) {
      return Optional.empty();
    }
    Element link = parsed.elements().get(at);
    Token word = parsed.token(link.from());
    boolean over = (word.is("over") || word.is("amid")) && isDecided(parsed, link.from());
    boolean reasons =
        (word.is("for") || word.is("on"))
            && words.has(Kind.GIVEN, Clauses.lemma(parsed, cause))
            && tellsWhich(parsed, cause);
    if (over || reasons) {
      return Optional.of(told(parsed, link, cause));
    }
    boolean after =
        (word.is("after") || word.is("following"))
            && words.has(Kind.TROUBLE, Clauses.lemma(parsed, cause));
    return after ? Optional.of(told(parsed, link, cause).loosely()) : Optional.empty();
  }

  /// What someone decided has reasons, which he may be said to have acted "over".
  private boolean isDecided(ParsedSentence parsed, int link) {
    return CausalLinks.before(parsed, link)
        .filter(clause -> words.has(Kind.DECISION, Effects.nameOf(parsed, clause)))
        .isPresent();
  }

  /// "for health reasons", "for reasons of health", not "for this reason"
  private static boolean tellsWhich(ParsedSentence parsed, Nominal cause) {
    Token before = parsed.token(Math.max(cause.head() - 1, 0));
    boolean modified = cause.head() > cause.from() && (before.isNoun() || before.isAdjective());
    return modified || parsed.of(cause).isPresent();
  }

  private static Causation told(ParsedSentence parsed, Element link, Nominal cause) {
    Stretch whole = CauseWords.whole(parsed, cause);
    return CausalLinks.told(parsed, link.from(), whole, cause.head());
  }
}
