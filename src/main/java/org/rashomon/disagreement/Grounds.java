package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Reason;

/// Outcomes over two figures, each with the steps that ground it. The last step is the conclusion
/// that a summary ends with.
public final class Grounds {
  private Grounds() {}

  public static Optional<Outcome> agrees(Figures figures) {
    return Optional.of(new Outcome.Agrees(steps(figures, figures.meeting())));
  }

  public static Optional<Outcome> compatible(Reason reason, Figures figures, Step... because) {
    return Optional.of(new Outcome.Compatible(reason, steps(figures, because)));
  }

  public static Optional<Outcome> compatible(Reason reason, Step... because) {
    return Optional.of(new Outcome.Compatible(reason, List.of(because)));
  }

  public static Optional<Outcome> agrees(Step... because) {
    return Optional.of(new Outcome.Agrees(List.of(because)));
  }

  /// A disagreement of two figures: their intervals, how they meet, and what else grounds it.
  public static Outcome.Disagrees disagrees(
      Relation relation, DisagreementType type, Figures figures, Step... because) {
    List<Step> steps = steps(figures, because);
    return new Outcome.Disagrees(relation, type, Optional.empty(), gap(figures), steps);
  }

  /// A disagreement without figures.
  public static Outcome.Disagrees disagrees(
      Relation relation, DisagreementType type, Step... because) {
    return new Outcome.Disagrees(
        relation, type, Optional.empty(), Optional.empty(), List.of(because));
  }

  /// The gap ratio of disjoint intervals, else of the stated numbers; empty where one is 0.
  public static Optional<BigDecimal> gap(Figures figures) {
    if (figures.disjoint()) {
      return figures.lower().interval().gapRatio(figures.upper().interval());
    }
    Explanation.StatedApart apart = apart(figures);
    return apart.holds() ? Optional.of(apart.ratio()) : Optional.empty();
  }

  public static Explanation.StatedApart apart(Figures figures) {
    return new Explanation.StatedApart(figures.lower().stated(), figures.upper().stated());
  }

  private static List<Step> steps(Figures figures, Step... because) {
    List<Step> steps = new ArrayList<>(figures.stated());
    steps.addAll(List.of(because));
    return steps;
  }
}
