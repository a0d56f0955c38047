package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.disagreement.Clusters.Node;

/// Judged pairs as slots: claims that are related by pairs shown to the reader, and the claims that
/// agree with one of them. The order of the judgements does not matter.
final class Grouping {
  private static final Comparator<Claim> BY_WORDS =
      Comparator.comparing(Claim::evidence)
          .thenComparing(claim -> claim.slot().toString())
          .thenComparing(claim -> claim.value().toString())
          .thenComparing(Claim::toString);

  /// A claim stands in many pairs, and against itself its words need not be looked at.
  static final Comparator<Claim> BY_EVIDENCE =
      (one, other) -> one == other ? 0 : BY_WORDS.compare(one, other);

  static final Comparator<Judgement> STRONGEST_FIRST =
      Comparator.comparing((Judgement judgement) -> judgement.outcome().relation())
          .thenComparing(Grouping::gap, Comparator.reverseOrder())
          .thenComparing(judgement -> judgement.pair().a(), BY_EVIDENCE)
          .thenComparing(judgement -> judgement.pair().b(), BY_EVIDENCE);

  private static final String FIGURES = "FIGURES";
  private static final List<String> KINDS =
      Stream.concat(
              Stream.of(FIGURES), Stream.of(DisagreementType.values()).map(DisagreementType::name))
          .toList();

  private final Agreements agreements;
  private final Clusters clusters = new Clusters();

  private Grouping(Agreements agreements) {
    this.agreements = agreements;
  }

  /// One slot: its claims in the order of their evidence, and the pairs shown, strongest first.
  ///
  /// @param whole false for a pair that could not be joined to the slots of its claims
  record Group(List<Claim> claims, List<Judgement> shown, boolean whole) {
    Group {
      claims = List.copyOf(claims);
      shown = List.copyOf(shown);
    }
  }

  /// @param shown the judgements of pairs shown to the reader
  static List<Group> of(Collection<Judgement> shown, Agreements agreements) {
    return new Grouping(agreements).group(shown);
  }

  private List<Group> group(Collection<Judgement> shown) {
    List<Judgement> joined = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (Judgement judgement : shown.stream().sorted(STRONGEST_FIRST).toList()) {
      if (clusters.join(first(judgement), second(judgement))) {
        joined.add(judgement);
      } else {
        groups.add(group(List.of(judgement), false));
      }
    }
    Map<Node, List<Judgement>> byRoot = new LinkedHashMap<>();
    joined.forEach(
        judgement ->
            byRoot
                .computeIfAbsent(clusters.root(first(judgement)), any -> new ArrayList<>())
                .add(judgement));
    byRoot.values().forEach(pairs -> groups.add(group(pairs, true)));
    return groups;
  }

  static Node first(Judgement judgement) {
    return new Node(kind(judgement), judgement.pair().a());
  }

  static Node second(Judgement judgement) {
    return new Node(kind(judgement), judgement.pair().b());
  }

  private Group group(List<Judgement> pairs, boolean whole) {
    SortedSet<Claim> claims = new TreeSet<>(BY_EVIDENCE);
    for (Judgement judgement : pairs) {
      claims.add(judgement.pair().a());
      claims.add(judgement.pair().b());
    }
    if (whole) {
      List.copyOf(claims).forEach(claim -> claims.addAll(agreements.with(claim)));
    }
    return new Group(List.copyOf(claims), pairs, whole);
  }

  /// All kinds under which a claim may stand in a slot.
  static List<String> kinds() {
    return KINDS;
  }

  private static String kind(Judgement judgement) {
    if (judgement.pair().isWithinReport()) {
      return DisagreementType.SELF.name();
    }
    boolean figures =
        judgement.pair().a().value() instanceof Value.Amount
            && judgement.pair().b().value() instanceof Value.Amount;
    return figures || !(judgement.outcome() instanceof Outcome.Disagrees disagrees)
        ? FIGURES
        : disagrees.type().name();
  }

  private static BigDecimal gap(Judgement judgement) {
    return judgement.outcome() instanceof Outcome.Disagrees disagrees
        ? disagrees.gap().orElse(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }
}
