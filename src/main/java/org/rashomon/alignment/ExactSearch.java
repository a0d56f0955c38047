package org.rashomon.alignment;

import java.util.List;
import java.util.function.BiPredicate;

/// Candidate search that looks at every pair: the measure of what an index finds.
final class ExactSearch {
  private final SearchBounds bounds;
  private final BiPredicate<ProfiledClaim, ProfiledClaim> meets;

  /// @param meets which pairs count, symmetric
  ExactSearch(SearchBounds bounds, BiPredicate<ProfiledClaim, ProfiledClaim> meets) {
    this.bounds = bounds;
    this.meets = meets;
  }

  /// What each claim reaches for, in the order of the claims.
  ///
  /// @param claims in the order of [ProfiledClaim#PRECEDENCE]
  /// @param firstPlace the place of the first claim; the others follow
  List<Nearest> nearest(List<ProfiledClaim> claims, int firstPlace) {
    List<Nearest> nearest = claims.stream().map(claim -> new Nearest(claim, bounds)).toList();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (meets.test(claims.get(i), claims.get(j))) {
          nearest.get(j).offer(Neighbour.of(claims.get(j), firstPlace + i, claims.get(i)));
        }
      }
    }
    return nearest;
  }
}
