package org.rashomon.disagreement;

import org.rashomon.claim.Claim;
import org.rashomon.report.Span;

/// The same words in the same sentence of two reports: one copies the other, or both a third.
public record SameSentence(Claim a, Claim b) implements Step {
  @Override
  public String text() {
    return "%s and %s have the sentence word for word".formatted(a.source(), b.source());
  }

  @Override
  public boolean holds() {
    return a.quote().equals(b.quote()) && sentence(a).equals(sentence(b));
  }

  private static String sentence(Claim claim) {
    Span span = claim.evidence().sentence();
    return claim.evidence().report().quote(span);
  }
}
