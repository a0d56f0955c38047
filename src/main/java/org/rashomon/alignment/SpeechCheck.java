package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;

/// Who said it is asked only of one wording, one document, one announcement.
final class SpeechCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!OwnKeys.touch(pair, Aspect.SPEECH)) {
      return Optional.empty();
    }
    boolean one =
        OwnKeys.are(pair, Aspect.SPEECH)
            && pair.a().slot().equals(pair.b().slot())
            && Wording.isOne(pair.a(), pair.b());
    return one ? Optional.empty() : Check.unrelated();
  }
}
