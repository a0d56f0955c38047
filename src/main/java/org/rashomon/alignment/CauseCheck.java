package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;

/// Both must tell why one thing happened: the same thing, or things told of in like words.
final class CauseCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.CAUSE)) {
      return Optional.empty();
    }
    boolean one = OwnKeys.are(pair, Aspect.CAUSE) && pair.similarity() >= floor(pair.a(), pair.b());
    return one ? Optional.empty() : Check.unrelated();
  }

  private static double floor(Claim a, Claim b) {
    String effect = a.slot().subject();
    return !effect.isEmpty() && effect.equals(b.slot().subject())
        ? Thresholds.SAME_WORDS
        : Thresholds.UNLIKE_EFFECTS;
  }
}
