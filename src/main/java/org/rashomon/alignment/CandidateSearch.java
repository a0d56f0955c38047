package org.rashomon.alignment;

import java.util.List;
import java.util.function.BiPredicate;
import org.rashomon.claim.Claim;

/// Finds the pairs of claims that are similar enough to be compared.
///
/// Two claims are candidates if they stand in different reports, their aspects can speak against
/// one another, they are near enough, and the earlier is among the nearest that the later finds
/// before it: so the pairs grow with the claims, and a claim that comes last meets as many as any.
/// Their similarity ([Profile#similarity]) depends on the two claims alone. The answer is the same
/// in whatever order the claims come, and whether it is found by looking at every pair or through a
/// Lucene index. Thread-safe.
public final class CandidateSearch {
  private final SearchBounds bounds;

  public CandidateSearch(SearchBounds bounds) {
    this.bounds = bounds;
  }

  /// The candidates among claims of several reports, in the order of their evidence.
  public List<Candidate> among(List<Claim> claims) {
    try (ClaimIndex index = index()) {
      return index.add(claims).found();
    }
  }

  /// The candidates among claims of one report, for comparing it with itself, in the order of their
  /// evidence. Their number grows with the claims ([OwnPairs]).
  public List<Candidate> within(List<Claim> claims) {
    return OwnPairs.of(claims);
  }

  /// An index without claims.
  public ClaimIndex index() {
    return new ClaimIndex(bounds);
  }

  List<Candidate> byPairs(List<Claim> claims, BiPredicate<ProfiledClaim, ProfiledClaim> meets) {
    Vocabulary vocabulary = new Vocabulary();
    List<ProfiledClaim> profiled =
        claims.stream()
            .map(claim -> ProfiledClaim.of(claim, vocabulary))
            .sorted(ProfiledClaim.PRECEDENCE)
            .toList();
    List<Nearest> nearest = new ExactSearch(bounds, meets).nearest(profiled, 0);
    CandidatePairs pairs = new CandidatePairs();
    for (int i = 0; i < profiled.size(); i++) {
      pairs.add(i, profiled.get(i), nearest.get(i).best());
    }
    return pairs.inOrder();
  }
}
