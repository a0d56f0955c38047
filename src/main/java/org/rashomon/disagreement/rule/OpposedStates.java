package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.StateStep;
import org.rashomon.disagreement.StateTypes;
import org.rashomon.disagreement.States;
import org.rashomon.disagreement.Surroundings;

/// Open / shut; rose / fell; critical / discharged. Missing / dead may be one fate.
public final class OpposedStates implements Rule {
  @Override
  public String name() {
    return "OPPOSED_STATES";
  }

  @Override
  public String summary() {
    return "Two states of one thing that cannot hold at one time.";
  }

  @Override
  public int order() {
    return 1050;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return States.of(pair)
        .filter(States::opposed)
        .filter(states -> !states.mayBecomeOne() || states.areFacts())
        .map(OpposedStates::judge);
  }

  private static Outcome judge(States states) {
    Relation relation = states.mayBecomeOne() ? Relation.POSSIBLE_CONFLICT : Relation.CONFLICT;
    return Grounds.disagrees(relation, StateTypes.of(states), new StateStep.Opposed(states));
  }
}
