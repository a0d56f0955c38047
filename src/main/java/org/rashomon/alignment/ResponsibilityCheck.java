package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.lexicon.PopulationRelation;

/// Both must speak of one deed: by the group of words it is named with, and by whom or what it was
/// done to. A deed that is not named ("had no hand in what happened") may be any that is told of in
/// like words.
final class ResponsibilityCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.RESPONSIBILITY)) {
      return Optional.empty();
    }
    return OwnKeys.are(pair, Aspect.RESPONSIBILITY) && oneDeed(pair)
        ? Optional.empty()
        : Check.unrelated();
  }

  private static boolean oneDeed(Candidate pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    Population one = a.scope().population();
    Population other = b.scope().population();
    if (one.head().equals(other.head()) && one.isStated() && !Things.mayBeOne(one, other)) {
      return false;
    }
    boolean unnamed = a.slot().subject().isEmpty() || b.slot().subject().isEmpty();
    if (unnamed || !a.slot().subject().equals(b.slot().subject())) {
      return pair.similarity() >= (unnamed ? Thresholds.NEAR : Thresholds.UNLIKE_DEEDS);
    }
    return pair.similarity() >= (onePatient(a, b) ? Thresholds.KNOWN_MEASURE : Thresholds.ONE_DEED);
  }

  private static boolean onePatient(Claim a, Claim b) {
    return Populations.compare(a.scope().population(), b.scope().population())
        == PopulationRelation.SAME;
  }
}
