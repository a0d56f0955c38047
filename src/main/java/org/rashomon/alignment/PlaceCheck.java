package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.lexicon.KindredHappenings;
import org.rashomon.claim.lexicon.PopulationRelation;

/// Both must tell where one thing happened: the same happening of the same subject, or what is told
/// of in like words.
final class PlaceCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.PLACE)) {
      return Optional.empty();
    }
    return OwnKeys.are(pair, Aspect.PLACE) && pair.similarity() >= floor(pair)
        ? Optional.empty()
        : Check.unrelated();
  }

  private static double floor(Candidate pair) {
    Slot a = pair.a().slot();
    Slot b = pair.b().slot();
    boolean known = a.hasKnownPredicate() && a.predicate().equals(b.predicate());
    boolean kindred = !known && KindredHappenings.load().mayBeOne(a.predicate(), b.predicate());
    if (known && isUntold(pair)) {
      return Thresholds.HAPPENING_TO_ANYONE;
    }
    if (a.hasKnownPredicate() && b.hasKnownPredicate() && !known && !kindred) {
      return Thresholds.NEVER;
    }
    if (isOneThing(pair)) {
      if (known || kindred) {
        return Thresholds.ONE_HAPPENING;
      }
      return a.predicate().equals(b.predicate())
          ? Thresholds.SAME_PREDICATE
          : Thresholds.ONE_SUBJECT_ELSEWHERE;
    }
    if (Things.areRelatives(pair.a().scope().population(), pair.b().scope().population())) {
      return Thresholds.NEVER;
    }
    if (kindred) {
      return Thresholds.UNLIKE_KNOWN_HAPPENINGS;
    }
    return known ? Thresholds.HAPPENING_TO_ANOTHER : Thresholds.UNLIKE_HAPPENINGS;
  }

  private static boolean isUntold(Candidate pair) {
    return !pair.a().scope().population().isStated() || !pair.b().scope().population().isStated();
  }

  private static boolean isOneThing(Candidate pair) {
    Population a = pair.a().scope().population();
    Population b = pair.b().scope().population();
    return a.isStated()
        && b.isStated()
        && (Populations.compare(a, b) == PopulationRelation.SAME || Things.mayBeOne(a, b));
  }
}
