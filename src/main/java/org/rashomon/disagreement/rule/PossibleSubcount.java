package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Measures;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.PartStep;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Step;
import org.rashomon.disagreement.Surroundings;

/// Six officers / more than twenty dead: both hold only under a reading that no report states.
public final class PossibleSubcount implements Rule {
  @Override
  public String name() {
    return "POSSIBLE_SUBCOUNT";
  }

  @Override
  public String summary() {
    return "A smaller number of a narrower population may be part of the greater one; no report says so.";
  }

  @Override
  public int order() {
    return 220;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(Figures::disjoint)
        .filter(figures -> !hasGrown(figures, surroundings))
        .flatMap(PossibleSubcount::judge);
  }

  /// A count of what changes with time that is greater in a clearly later report needs no part to
  /// explain it.
  private static boolean hasGrown(Figures figures, Surroundings surroundings) {
    return Measures.change(figures.upper().claim())
        && Chronology.later(
                figures.lower().claim(), figures.upper().claim(), surroundings.laterAfter())
            .isPresent();
  }

  private static Optional<Outcome> judge(Figures figures) {
    return figures
        .part()
        .filter(figures.lower()::equals)
        .map(part -> possible(figures, part, figures.other(part)));
  }

  private static Outcome possible(Figures figures, Figure part, Figure whole) {
    Step reading = new PartStep.MayBePart(part.words(), whole.words());
    PartStep.Within within =
        new PartStep.Within(part.claim().scope().population(), whole.claim().scope().population());
    return within.holds()
        ? Grounds.disagrees(
            Relation.POSSIBLE_CONFLICT,
            DisagreementType.NUMERIC,
            figures,
            figures.meeting(),
            within,
            reading)
        : Grounds.disagrees(
            Relation.POSSIBLE_CONFLICT,
            DisagreementType.NUMERIC,
            figures,
            figures.meeting(),
            reading);
  }
}
