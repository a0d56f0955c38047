package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.StateStep;
import org.rashomon.disagreement.States;
import org.rashomon.disagreement.Surroundings;

/// Shut / closed; open / not closed.
public final class SameState implements Rule {
  @Override
  public String name() {
    return "SAME_STATE";
  }

  @Override
  public String summary() {
    return "Both tell the same state, in whatever words.";
  }

  @Override
  public int order() {
    return 1010;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return States.of(pair)
        .filter(States::same)
        .flatMap(states -> Grounds.agrees(new StateStep.Same(states)));
  }
}
