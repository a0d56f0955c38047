package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;

/// Which word stands in a sentence is asked only of two sentences that share all the others.
final class ChangedWordCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.WORDING)) {
      return Optional.empty();
    }
    boolean copies =
        OwnKeys.are(pair, Aspect.WORDING)
            && pair.a().slot().equals(pair.b().slot())
            && new ChangedWord(pair.a(), pair.b()).isOnly();
    return copies ? Optional.empty() : Check.unrelated();
  }
}
