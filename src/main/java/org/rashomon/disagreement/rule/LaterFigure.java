package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Measures;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Ten dead at 08:00 / 32 at 18:00; 61 / later corrected to 54.
public final class LaterFigure implements Rule {
  @Override
  public String name() {
    return "LATER_FIGURE";
  }

  @Override
  public String summary() {
    return "A clearly later report has another number of what changes with time.";
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(Figures::disjoint)
        .filter(figures -> Measures.change(figures.a().claim()))
        .flatMap(
            figures ->
                update(figures, figures.a(), surroundings)
                    .or(() -> update(figures, figures.b(), surroundings)));
  }

  private static Optional<Outcome> update(
      Figures figures, Figure earlier, Surroundings surroundings) {
    Figure later = figures.other(earlier);
    boolean down = later.equals(figures.lower());
    return Chronology.later(earlier.claim(), later.claim(), surroundings.laterAfter())
        .map(
            step ->
                Grounds.disagrees(
                    Relation.UPDATE,
                    DisagreementType.NUMERIC,
                    figures,
                    figures.meeting(),
                    step,
                    new Explanation.Revised(earlier.interval(), later.interval(), down)));
  }
}
