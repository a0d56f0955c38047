package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Between 40 and 60 / 50 to 70.
public final class IntervalsOverlap implements Rule {
  @Override
  public String name() {
    return "INTERVALS_OVERLAP";
  }

  @Override
  public String summary() {
    return "The two share values.";
  }

  @Override
  public int order() {
    return 360;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> !figures.disjoint())
        .flatMap(
            figures -> Grounds.compatible(Reason.INTERVALS_OVERLAP, figures, figures.meeting()));
  }
}
