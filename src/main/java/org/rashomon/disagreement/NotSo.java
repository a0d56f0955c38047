package org.rashomon.disagreement;

import org.rashomon.alignment.RefutedWords;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;

/// One report says of what another tells that it is not so, in words that both have.
public record NotSo(Claim refutation, Claim told) implements Step {
  @Override
  public String text() {
    RefutedWords words = RefutedWords.of(refutation, told);
    return "\"%s\" says that it is not so; of its words %s are in \"%s\", %.2f of their weight"
        .formatted(
            refutation.quote(), String.join(", ", words.shared()), told.quote(), words.part());
  }

  @Override
  public boolean holds() {
    return refutation.slot().aspect() == Aspect.REFUTATION
        && told.slot().aspect() == Aspect.OCCURRENCE
        && RefutedWords.of(refutation, told).meet();
  }
}
