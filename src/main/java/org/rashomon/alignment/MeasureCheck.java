package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;

/// Killed is not injured: two measures of the lexicon are known to differ, unless one includes the
/// other; states have a check of their own. A word outside the lexicon may mean what another word
/// means; then similarity has decided.
final class MeasureCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (OwnKeys.have(pair)) {
      return Optional.empty();
    }
    Claim a = pair.a();
    Claim b = pair.b();
    boolean bothKnown = a.slot().hasKnownPredicate() && b.slot().hasKnownPredicate();
    if (!bothKnown
        || a.slot().aspect() == Aspect.STATE
        || a.slot().predicate().equals(b.slot().predicate())
        || KnownMeasures.included(a.slot(), b.slot())) {
      return Optional.empty();
    }
    return Check.closedIfNear(
        pair,
        Reason.DIFFERENT_MEASURE,
        "%s tells of %s, %s of %s"
            .formatted(Check.words(a), measure(a), Check.words(b), measure(b)));
  }

  private static String measure(Claim claim) {
    return claim.slot().predicate().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
