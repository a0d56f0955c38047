package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// At least six / seven; up to 30 / 26.
public final class BoundSatisfied implements Rule {
  @Override
  public String name() {
    return "BOUND_SATISFIED";
  }

  @Override
  public String summary() {
    return "The other number is one that the bound allows.";
  }

  @Override
  public int order() {
    return 330;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> !figures.disjoint())
        .filter(figures -> figures.a().isBound() || figures.b().isBound())
        .flatMap(figures -> Grounds.compatible(Reason.BOUND_SATISFIED, figures, figures.meeting()));
  }
}
