package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.lexicon.Weight;

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
        || KnownMeasures.included(a.slot(), b.slot())
        || isFate(a, b)) {
      return Optional.empty();
    }
    return Check.closedIfNear(
        pair,
        Reason.DIFFERENT_MEASURE,
        "%s tells of %s, %s of %s"
            .formatted(Check.words(a), measure(a), Check.words(b), measure(b)));
  }

  /// Three bodies found / fourteen feared dead.
  private static boolean isFate(Claim a, Claim b) {
    return isOfDeath(a)
        && isOfDeath(b)
        && (a.stance().modality() == Modality.PROBABLE)
            != (b.stance().modality() == Modality.PROBABLE);
  }

  private static boolean isOfDeath(Claim claim) {
    return KnownMeasures.of(claim.slot())
        .filter(measure -> measure.weight() == Weight.DEATH)
        .isPresent();
  }

  private static String measure(Claim claim) {
    return claim.slot().predicate().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
