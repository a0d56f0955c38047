package org.rashomon.accuracy;

import java.util.List;
import org.rashomon.claim.Claim;

/// Two sets of passages that stand against each other, in no order.
record Sides(List<Passage> one, List<Passage> other) {
  Sides {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /// Whether the two positions of a flagged pair stand on the two sides.
  boolean bear(FlaggedPair pair) {
    return (isBorne(one, pair.one()) && isBorne(other, pair.other()))
        || (isBorne(one, pair.other()) && isBorne(other, pair.one()));
  }

  private static boolean isBorne(List<Passage> passages, List<Claim> claims) {
    return passages.stream().anyMatch(passage -> claims.stream().anyMatch(passage::bears));
  }
}
