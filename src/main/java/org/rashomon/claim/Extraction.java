package org.rashomon.claim;

import java.util.List;

/// What was read from one article.
///
/// @param claims in the order of their evidence
/// @param passedOver how many sentences could not be read at all
public record Extraction(List<Claim> claims, int passedOver) {
  public Extraction {
    claims = List.copyOf(claims);
  }
}
