package org.rashomon.claim.extract.occurrence;

import org.rashomon.claim.extract.Arguments;
import org.rashomon.claim.extract.cause.CausalLinks;
import org.rashomon.claim.extract.cause.CauseWords;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;

/// Whether a clause denies not what happened but the reason for it: "was not caused by a short
/// circuit", "did not burst because of the rain but because of neglect".
final class Reasons {
  private Reasons() {}

  static boolean areDenied(ParsedSentence parsed, Clause clause) {
    if (clause.verb().isEmpty() || !clause.stance().isNegative()) {
      return false;
    }
    boolean caused =
        clause.isPassive()
            && isCaused(CauseWords.verb(parsed, clause))
            && Arguments.doer(parsed, clause).isPresent();
    return caused
        || isOfWill(parsed, clause)
        || CausalLinks.isReplaced(parsed, clause.verb().orElseThrow().to());
  }

  /// "did not resign because of her health" tells of another reason as a rule; what no one wills,
  /// as that a train did not stop because of ice, may not have been at all.
  private static boolean isOfWill(ParsedSentence parsed, Clause clause) {
    boolean willed = OccurrenceWord.OF_WILL.has(CauseWords.verb(parsed, clause));
    int behind = clause.to();
    return willed && behind < parsed.tokens().size() && parsed.token(behind).is("because");
  }

  private static boolean isCaused(String verb) {
    return OccurrenceWord.BRING_ABOUT.has(verb);
  }
}
