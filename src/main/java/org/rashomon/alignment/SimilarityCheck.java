package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Slot;

/// What the two are about must be alike, the more so the less their keys say.
final class SimilarityCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (OwnKeys.have(pair)) {
      return Optional.empty();
    }
    return pair.similarity() >= floor(pair.a().slot(), pair.b().slot())
        ? Optional.empty()
        : Check.unrelated();
  }

  private static double floor(Slot a, Slot b) {
    if (!Predicates.alike(a, b)) {
      return a.hasKnownPredicate() && b.hasKnownPredicate()
          ? Thresholds.NEAR
          : Thresholds.UNLIKE_PREDICATES;
    }
    if (a.hasKnownPredicate()) {
      return Thresholds.KNOWN_MEASURE;
    }
    return a.subject().equals(b.subject()) ? Thresholds.SAME_WORDS : Thresholds.SAME_PREDICATE;
  }
}
