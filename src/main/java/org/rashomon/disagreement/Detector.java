package org.rashomon.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rashomon.claim.Claim;

/// Makes disagreements of judged pairs: one for each slot, with its positions and how they relate.
/// The order of the judgements does not matter.
public final class Detector {
  private static final Comparator<Disagreement> ORDER =
      Comparator.comparing(Disagreement::severity)
          .thenComparing(Detector::first, Grouping.BY_EVIDENCE)
          .thenComparing(Disagreement::relation)
          .thenComparing(Disagreement::id);

  /// @param judgements of all pairs that were compared
  /// @param origins of the reports, by report id; a report that is not in it is its own origin
  /// @return by severity, then first span
  public List<Disagreement> detect(List<Judgement> judgements, Map<String, String> origins) {
    List<Disagreement> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Grouping.Group group : Grouping.of(judgements)) {
      Positions positions = Positions.of(group, origins);
      if (!positions.pairs().isEmpty()) {
        found.add(disagreement(group, positions, ids));
      }
    }
    found.sort(ORDER);
    return List.copyOf(found);
  }

  private static Disagreement disagreement(
      Grouping.Group group, Positions positions, Set<String> taken) {
    String slot = SlotNames.of(group.claims());
    Outcome.Disagrees strongest = strongest(group);
    int ordinal = 0;
    String id = Fingerprint.of(slot, positions, ordinal);
    while (!taken.add(id)) {
      ordinal++;
      id = Fingerprint.of(slot, positions, ordinal);
    }
    return new Disagreement(
        id,
        strongest.type(),
        strongest.relation(),
        SeverityFormula.of(positions),
        slot,
        Summary.of(positions),
        positions.all(),
        positions.pairs());
  }

  private static Outcome.Disagrees strongest(Grouping.Group group) {
    return group.shown().stream()
        .map(Judgement::outcome)
        .filter(Outcome.Disagrees.class::isInstance)
        .map(Outcome.Disagrees.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Claim first(Disagreement disagreement) {
    return disagreement.positions().stream()
        .flatMap(position -> position.claims().stream())
        .min(Grouping.BY_EVIDENCE)
        .orElseThrow();
  }
}
