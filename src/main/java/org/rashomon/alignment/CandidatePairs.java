package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gathers candidate pairs, each once, whichever side reached for the other.
final class CandidatePairs {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::a, ProfiledClaim.EVIDENCE_ORDER)
          .thenComparing(Candidate::b, ProfiledClaim.EVIDENCE_ORDER);

  private final Set<Long> seen = new HashSet<>();
  private final List<Candidate> pairs = new ArrayList<>();

  void add(int place, ProfiledClaim claim, List<Neighbour> neighbours) {
    for (Neighbour other : neighbours) {
      long lower = Math.min(place, other.place());
      long upper = Math.max(place, other.place());
      if (seen.add(lower << 32 | upper)) {
        pairs.add(candidate(claim, other));
      }
    }
  }

  /// The side that comes first in every order comes first, also where two claims share their
  /// evidence.
  private static Candidate candidate(ProfiledClaim claim, Neighbour other) {
    return claim.compareTo(other.claim()) <= 0
        ? new Candidate(claim.claim(), other.claim().claim(), other.similarity())
        : new Candidate(other.claim().claim(), claim.claim(), other.similarity());
  }

  /// By the evidence of the first side, then of the second.
  List<Candidate> inOrder() {
    return pairs.stream().sorted(ORDER).toList();
  }
}
