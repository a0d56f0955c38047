package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Six / six; 23 / twenty-three. The same number of a part and of the whole only refines.
public final class SameFigure implements Rule {
  @Override
  public String name() {
    return "SAME_FIGURE";
  }

  @Override
  public String summary() {
    return "The same number of the same thing.";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> figures.a().interval().equals(figures.b().interval()))
        .flatMap(
            figures ->
                figures.part().isEmpty()
                    ? Grounds.agrees(figures)
                    : Grounds.compatible(Reason.REFINEMENT, figures, figures.meeting()));
  }
}
