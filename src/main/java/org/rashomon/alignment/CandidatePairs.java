package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers candidate pairs. No pair comes twice, as only the later claim reaches for the earlier.
final class CandidatePairs {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::a, ProfiledClaim.EVIDENCE_ORDER)
          .thenComparing(Candidate::b, ProfiledClaim.EVIDENCE_ORDER);

  private final List<Candidate> pairs = new ArrayList<>();

  void add(ProfiledClaim claim, List<Neighbour> neighbours) {
    neighbours.forEach(other -> pairs.add(candidate(claim, other)));
  }

  /// The side that comes first in every order comes first, also where two claims share evidence.
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
