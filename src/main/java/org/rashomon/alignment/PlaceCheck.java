package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.lexicon.PopulationRelation;

/// Both must tell where one thing happened: the same predicate of the same subject, or what is told
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
    boolean predicate = pair.a().slot().predicate().equals(pair.b().slot().predicate());
    boolean subject =
        pair.a().scope().population().isStated()
            && pair.b().scope().population().isStated()
            && Populations.compare(pair.a().scope().population(), pair.b().scope().population())
                == PopulationRelation.SAME;
    if (predicate && subject) {
      return Thresholds.SAME_PREDICATE;
    }
    return subject ? Thresholds.ONE_SUBJECT_ELSEWHERE : Thresholds.UNLIKE_HAPPENINGS;
  }
}
