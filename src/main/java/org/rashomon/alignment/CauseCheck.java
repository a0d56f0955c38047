package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.extract.CauseExtractor;

/// Both must tell why one thing happened: the same thing, or things told of in like words.
final class CauseCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.CAUSE)) {
      return Optional.empty();
    }
    boolean told =
        pair.a().slot().predicate().equals(CauseExtractor.CAUSED)
            || pair.b().slot().predicate().equals(CauseExtractor.CAUSED);
    boolean one =
        OwnKeys.are(pair, Aspect.CAUSE) && told && pair.similarity() >= floor(pair.a(), pair.b());
    return one ? Optional.empty() : Check.unrelated();
  }

  private static double floor(Claim a, Claim b) {
    String one = a.slot().subject();
    String other = b.slot().subject();
    boolean said = !one.isEmpty() && !other.isEmpty();
    if ((said && one.equals(other))
        || Things.mayBeOne(a.scope().population(), b.scope().population())) {
      return Thresholds.SAME_WORDS;
    }
    return said ? Thresholds.UNLIKE_EFFECTS : Thresholds.UNSAID_EFFECT;
  }
}
