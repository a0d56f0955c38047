package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.disagreement.Clusters.Node;

/// Judged pairs as slots: claims that are related by pairs shown to the reader, and the claims that
/// agree with one of them. The order of the judgements does not matter.
final class Grouping {
  static final Comparator<Claim> BY_EVIDENCE =
      Comparator.comparing(Claim::evidence)
          .thenComparing(claim -> claim.slot().toString())
          .thenComparing(claim -> claim.value().toString())
          .thenComparing(Claim::toString);

  static final Comparator<Judgement> STRONGEST_FIRST =
      Comparator.comparing((Judgement judgement) -> judgement.outcome().relation())
          .thenComparing(Grouping::gap, Comparator.reverseOrder())
          .thenComparing(judgement -> judgement.pair().a(), BY_EVIDENCE)
          .thenComparing(judgement -> judgement.pair().b(), BY_EVIDENCE);

  private final Map<Claim, List<Claim>> agreeing = new HashMap<>();
  private final Clusters clusters = new Clusters();

  private Grouping() {}

  /// One slot: its claims in the order of their evidence, and the pairs shown, strongest first.
  record Group(List<Claim> claims, List<Judgement> shown) {
    Group {
      claims = List.copyOf(claims);
      shown = List.copyOf(shown);
    }
  }

  /// @param judgements all, shown or not
  static List<Group> of(List<Judgement> judgements) {
    return new Grouping().group(judgements);
  }

  private List<Group> group(List<Judgement> judgements) {
    Map<Judgement, Node> homes = new LinkedHashMap<>();
    List<Group> groups = new ArrayList<>();
    for (Judgement judgement : shown(judgements)) {
      Node a = new Node(kind(judgement), judgement.pair().a());
      if (clusters.join(a, new Node(kind(judgement), judgement.pair().b()))) {
        homes.put(judgement, a);
      } else {
        groups.add(group(List.of(judgement), false));
      }
    }
    judgements.forEach(this::note);
    Map<Node, List<Judgement>> byRoot = new LinkedHashMap<>();
    homes.forEach(
        (judgement, node) ->
            byRoot.computeIfAbsent(clusters.root(node), any -> new ArrayList<>()).add(judgement));
    byRoot.values().forEach(pairs -> groups.add(group(pairs, true)));
    return groups;
  }

  private static List<Judgement> shown(List<Judgement> judgements) {
    return judgements.stream()
        .filter(judgement -> judgement.outcome().relation().isShown())
        .sorted(STRONGEST_FIRST)
        .toList();
  }

  private void note(Judgement judgement) {
    Claim a = judgement.pair().a();
    Claim b = judgement.pair().b();
    if (judgement.outcome().relation() == Relation.AGREES
        && a.slot().predicate().equals(b.slot().predicate())
        && Values.normalised(a).equals(Values.normalised(b))) {
      agreeing.computeIfAbsent(a, any -> new ArrayList<>()).add(b);
      agreeing.computeIfAbsent(b, any -> new ArrayList<>()).add(a);
    }
  }

  private Group group(List<Judgement> pairs, boolean withAgreeing) {
    SortedSet<Claim> claims = new TreeSet<>(BY_EVIDENCE);
    for (Judgement judgement : pairs) {
      claims.add(judgement.pair().a());
      claims.add(judgement.pair().b());
    }
    if (withAgreeing) {
      for (Claim claim : List.copyOf(claims)) {
        claims.addAll(agreeing.getOrDefault(claim, List.of()));
      }
    }
    return new Group(List.copyOf(claims), pairs);
  }

  private static String kind(Judgement judgement) {
    if (judgement.pair().isWithinReport()) {
      return DisagreementType.SELF.name();
    }
    boolean figures =
        judgement.pair().a().value() instanceof Value.Amount
            && judgement.pair().b().value() instanceof Value.Amount;
    return figures || !(judgement.outcome() instanceof Outcome.Disagrees disagrees)
        ? "FIGURES"
        : disagrees.type().name();
  }

  private static BigDecimal gap(Judgement judgement) {
    return judgement.outcome() instanceof Outcome.Disagrees disagrees
        ? disagrees.gap().orElse(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }
}
