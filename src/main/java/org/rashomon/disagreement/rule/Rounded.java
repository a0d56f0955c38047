package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// About 100 / 97; 3,000 / 2,968. Unhedged round numbers are read as approximate (Williams and
/// Power 2013).
public final class Rounded implements Rule {
  @Override
  public String name() {
    return "ROUNDED";
  }

  @Override
  public String summary() {
    return "One number is the other one rounded.";
  }

  @Override
  public int order() {
    return 350;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> !figures.disjoint())
        .filter(figures -> isRound(figures.a()) || isRound(figures.b()))
        .flatMap(figures -> Grounds.compatible(Reason.ROUNDING, figures, figures.meeting()));
  }

  private static boolean isRound(Figure figure) {
    return switch (figure.hedge()) {
      case ROUND, ABOUT, NEARLY -> true;
      case EXACT, AT_LEAST, MORE_THAN, UP_TO, FEWER_THAN, BETWEEN, VAGUE, NONE -> false;
    };
  }
}
