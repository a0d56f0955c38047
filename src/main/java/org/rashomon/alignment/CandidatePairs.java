package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rashomon.claim.Claim;

/// Gathers candidate pairs. No pair comes twice, as only the later claim reaches for the earlier.
final class CandidatePairs {
  private final Map<Integer, ProfiledClaim> claims = new TreeMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  void add(int place, ProfiledClaim claim, List<Neighbour> neighbours) {
    for (Neighbour other : neighbours) {
      claims.putIfAbsent(place, claim);
      claims.putIfAbsent(other.place(), other.claim());
      pairs.add(new Pair(place, other.place(), other.similarity()));
    }
  }

  /// By the evidence of the first side, then of the second. Claims are ranked once, for they stand
  /// in many pairs.
  List<Candidate> inOrder() {
    List<Integer> order =
        claims.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .toList();
    Map<Integer, Integer> ranks = new HashMap<>();
    order.forEach(place -> ranks.put(place, ranks.size()));
    return pairs.stream()
        .map(pair -> pair.with(ranks))
        .sorted(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second))
        .map(pair -> candidate(order, pair))
        .toList();
  }

  private Candidate candidate(List<Integer> order, Pair ranked) {
    return new Candidate(
        claim(order.get(ranked.first())), claim(order.get(ranked.second())), ranked.similarity());
  }

  private Claim claim(int place) {
    return Objects.requireNonNull(claims.get(place)).claim();
  }

  /// @param first a place, or its rank
  private record Pair(int first, int second, double similarity) {
    Pair with(Map<Integer, Integer> ranks) {
      int one = ranks.getOrDefault(first, 0);
      int other = ranks.getOrDefault(second, 0);
      return new Pair(Math.min(one, other), Math.max(one, other), similarity);
    }
  }
}
