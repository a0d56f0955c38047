package org.rashomon.alignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What claims reached for before a change.
final class Changes {
  private final Map<IndexedClaim, List<Neighbour>> before = new LinkedHashMap<>();
  private final Map<IndexedClaim, List<Neighbour>> ended = new LinkedHashMap<>();

  void begin(IndexedClaim claim) {
    before.put(claim, List.of());
  }

  void before(IndexedClaim claim) {
    before.computeIfAbsent(claim, IndexedClaim::best);
  }

  void end(IndexedClaim claim) {
    ended.put(claim, claim.best());
  }

  Growth growth() {
    CandidatePairs found = new CandidatePairs();
    CandidatePairs dropped = new CandidatePairs();
    ended.forEach((claim, was) -> dropped.add(claim.number(), claim.claim(), was));
    before.forEach(
        (claim, was) -> {
          List<Neighbour> now = claim.best();
          found.add(claim.number(), claim.claim(), without(was, now));
          dropped.add(claim.number(), claim.claim(), without(now, was));
        });
    return new Growth(found.inOrder(), dropped.inOrder());
  }

  private static List<Neighbour> without(List<Neighbour> left, List<Neighbour> from) {
    if (left.isEmpty() || from.isEmpty()) {
      return from;
    }
    Set<Integer> places = left.stream().map(Neighbour::place).collect(Collectors.toSet());
    return from.stream().filter(neighbour -> !places.contains(neighbour.place())).toList();
  }
}
