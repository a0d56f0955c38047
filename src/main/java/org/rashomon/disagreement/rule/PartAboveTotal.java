package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Fifteen children / twelve people in all.
public final class PartAboveTotal implements Rule {
  @Override
  public String name() {
    return "PART_ABOVE_TOTAL";
  }

  @Override
  public String summary() {
    return "A part that is greater than the whole.";
  }

  @Override
  public int order() {
    return 410;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(Figures::disjoint)
        .filter(figures -> figures.part().filter(figures.upper()::equals).isPresent())
        .map(
            figures ->
                Grounds.disagrees(
                    Relation.CONFLICT, DisagreementType.NUMERIC, figures, figures.meeting()));
  }
}
