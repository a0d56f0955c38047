package org.rashomon.api.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.claim.Claim;

/// Names the claims of a comparison c1, c2, … by their place among all of them, whether or not an
/// answer shows them all: so a claim has one id whatever is asked for.
final class ClaimIds {
  private final Map<Claim, String> ids = new HashMap<>();

  ClaimIds(List<Claim> claims) {
    for (Claim claim : claims) {
      ids.putIfAbsent(claim, "c" + (ids.size() + 1));
    }
  }

  /// @throws IllegalArgumentException if the comparison does not list the claim
  String of(Claim claim) {
    String id = ids.get(claim);
    if (id == null) {
      throw new IllegalArgumentException("the comparison does not list a claim it refers to");
    }
    return id;
  }
}
