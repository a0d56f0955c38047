package org.rashomon.disagreement;

import org.rashomon.alignment.Wording;
import org.rashomon.claim.Claim;

/// Two claims give nearly the same words, or one document, to their speakers.
public record OneWording(Claim a, Claim b) implements Step {
  @Override
  public String text() {
    return "the words given to %s and to %s are alike by %.2f"
        .formatted(Values.normalised(a), Values.normalised(b), Wording.likeness(a, b));
  }

  @Override
  public boolean holds() {
    return Wording.isOne(a, b);
  }
}
