package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;

/// The positions of one slot and the pairs of them that are related.
///
/// @param all by value: figures from the smallest, other values by the alphabet
/// @param pairs each by its strongest pair of claims, by the positions' indices
record Positions(List<Position> all, List<PositionPair> pairs) {
  private static final Comparator<Position> BY_VALUE =
      Comparator.comparing(Positions::low).thenComparing(Position::value);

  Positions {
    all = List.copyOf(all);
    pairs = List.copyOf(pairs);
  }

  private record Ends(int first, int second) implements Comparable<Ends> {
    @Override
    public int compareTo(Ends other) {
      return Comparator.comparingInt(Ends::first)
          .thenComparingInt(Ends::second)
          .compare(this, other);
    }
  }

  /// @param origins of the reports, by report id
  static Positions of(Grouping.Group group, Map<String, String> origins) {
    Map<String, List<Claim>> byValue = new TreeMap<>();
    boolean whether = group.claims().stream().anyMatch(Positions::isWhether);
    for (Claim claim : group.claims()) {
      byValue.computeIfAbsent(value(claim, whether), any -> new ArrayList<>()).add(claim);
    }
    List<Position> positions = new ArrayList<>();
    byValue.forEach((value, claims) -> positions.add(position(value, claims, origins)));
    positions.sort(BY_VALUE);
    return new Positions(positions, pairs(positions, group.shown(), whether));
  }

  private static boolean isWhether(Claim claim) {
    return claim.value() instanceof Value.Occurrence;
  }

  /// Where it is asked whether something happened, a count of none is a plain no.
  private static String value(Claim claim, boolean whether) {
    boolean none =
        whether
            && claim.value() instanceof Value.Amount
            && Assertion.of(claim).equals(Optional.of(Assertion.DID_NOT));
    return none ? "no" : Values.normalised(claim);
  }

  private static Position position(String value, List<Claim> claims, Map<String, String> origins) {
    List<String> sources = claims.stream().map(Claim::source).distinct().sorted().toList();
    long independent =
        claims.stream()
            .map(Claim::reportId)
            .map(report -> origins.getOrDefault(report, report))
            .distinct()
            .count();
    return new Position(value, claims, sources, Math.toIntExact(independent));
  }

  /// @param shown strongest first
  private static List<PositionPair> pairs(
      List<Position> positions, List<Judgement> shown, boolean whether) {
    Map<String, Integer> index = new LinkedHashMap<>();
    for (int i = 0; i < positions.size(); i++) {
      index.put(positions.get(i).value(), i);
    }
    Map<Ends, Judgement> strongest = new TreeMap<>();
    for (Judgement judgement : shown) {
      int a = index.getOrDefault(value(judgement.pair().a(), whether), -1);
      int b = index.getOrDefault(value(judgement.pair().b(), whether), -1);
      if (a != b) {
        strongest.putIfAbsent(new Ends(Math.min(a, b), Math.max(a, b)), judgement);
      }
    }
    List<PositionPair> pairs = new ArrayList<>();
    strongest.forEach(
        (ends, judgement) -> pairs.add(new PositionPair(ends.first(), ends.second(), judgement)));
    return pairs;
  }

  private static BigDecimal low(Position position) {
    return position.claims().getFirst().value() instanceof Value.Amount amount
        ? amount.quantity().interval().min()
        : BigDecimal.ZERO;
  }
}
