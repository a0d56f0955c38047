package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.StateStep;
import org.rashomon.disagreement.States;
import org.rashomon.disagreement.Surroundings;

/// Injured / in a stable condition; not aground / at sea.
public final class StatesTogether implements Rule {
  @Override
  public String name() {
    return "STATES_TOGETHER";
  }

  @Override
  public String summary() {
    return "Two states that can hold together.";
  }

  @Override
  public int order() {
    return 1020;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return States.of(pair)
        .filter(states -> !states.opposed())
        .flatMap(states -> Grounds.compatible(Reason.REFINEMENT, new StateStep.Together(states)));
  }
}
