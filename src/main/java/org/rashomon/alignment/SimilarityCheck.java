package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Slot;
import org.rashomon.claim.lexicon.Weight;

/// What the two are about must be alike, the more so the less their keys say.
final class SimilarityCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (OwnKeys.have(pair)) {
      return Optional.empty();
    }
    return pair.similarity() >= floor(pair) ? Optional.empty() : Check.unrelated();
  }

  /// What befell the things that are counted is told by the verb: damaged is not bought.
  private static double unlike(Slot a, Slot b) {
    boolean figures = Predicates.isFigure(a) && Predicates.isFigure(b);
    return figures ? Thresholds.UNLIKE_MEASURES : Thresholds.UNLIKE_PREDICATES;
  }

  private static double floor(Candidate pair) {
    Slot a = pair.a().slot();
    Slot b = pair.b().slot();
    if (!Predicates.alike(a, b)) {
      return a.hasKnownPredicate() && b.hasKnownPredicate()
          ? Thresholds.NEAR
          : KindredMeasures.floor(pair).orElse(unlike(a, b));
    }
    if (a.hasKnownPredicate() && a.predicate().equals(b.predicate())) {
      return isOfAnyone(a) ? Thresholds.KNOWN_MEASURE_OF_ANYONE : Thresholds.KNOWN_MEASURE;
    }
    return a.subject().equals(b.subject()) ? Thresholds.SAME_WORDS : Thresholds.SAME_PREDICATE;
  }

  /// Seats, votes, shares: many hold some, so the words around must be alike.
  private static boolean isOfAnyone(Slot slot) {
    return slot.predicate().equals("RANK")
        || slot.predicate().equals("PLACING")
        || isCountOfAnyone(slot);
  }

  private static boolean isCountOfAnyone(Slot slot) {
    return slot.aspect() == Aspect.COUNT
        && KnownMeasures.of(slot).filter(known -> known.weight() == Weight.OTHER).isPresent();
  }
}
