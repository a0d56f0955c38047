package org.rashomon.disagreement;

import java.util.List;
import org.rashomon.claim.Claim;

/// One value of a slot with all the claims, of any report, that hold it.
///
/// @param value normalised: "6", "> 20"
/// @param claims in the order of their evidence, at least one
/// @param sources the outlets, sorted, without doubles
/// @param origins how many independent origins hold it, at least 1
public record Position(String value, List<Claim> claims, List<String> sources, int origins) {
  public Position {
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    if (claims.isEmpty() || origins < 1) {
      throw new IllegalArgumentException("a position is held by someone");
    }
  }
}
