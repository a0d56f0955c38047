package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;

/// That a report is not true is held only against what tells nearly the same words, and told as
/// having happened or coming.
final class RefutationCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.REFUTATION)) {
      return Optional.empty();
    }
    boolean first = pair.a().slot().aspect() == Aspect.REFUTATION;
    Claim refutation = first ? pair.a() : pair.b();
    Claim told = first ? pair.b() : pair.a();
    return RefutedWords.of(refutation, told).meet() ? Optional.empty() : Check.unrelated();
  }
}
