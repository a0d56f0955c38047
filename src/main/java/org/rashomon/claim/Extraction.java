package org.rashomon.claim;

import java.util.List;

/// What was read from one article.
///
/// @param claims in the order of their evidence
/// @param abstentions how often something was left unread rather than read in one of several ways
public record Extraction(List<Claim> claims, Abstentions abstentions) {
  public Extraction {
    claims = List.copyOf(claims);
  }

  /// How many sentences were not read at all.
  public int passedOver() {
    return abstentions.of(Abstention.SENTENCE_TOO_LONG);
  }
}
