package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Dozens / 38.
public final class VagueCovers implements Rule {
  @Override
  public String name() {
    return "VAGUE_COVERS";
  }

  @Override
  public String summary() {
    return "A vague number covers the other one.";
  }

  @Override
  public int order() {
    return 340;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> !figures.disjoint())
        .filter(figures -> figures.a().isVague() || figures.b().isVague())
        .flatMap(figures -> Grounds.compatible(Reason.VAGUE_COVERS, figures, figures.meeting()));
  }
}
