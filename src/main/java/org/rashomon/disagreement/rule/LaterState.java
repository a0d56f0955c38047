package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.StateStep;
import org.rashomon.disagreement.StateTypes;
import org.rashomon.disagreement.States;
import org.rashomon.disagreement.Surroundings;

/// Trapped at noon / rescued in the evening.
public final class LaterState implements Rule {
  @Override
  public String name() {
    return "LATER_STATE";
  }

  @Override
  public String summary() {
    return "A clearly later report tells another state of what changes with time.";
  }

  @Override
  public int order() {
    return 1030;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return States.of(pair)
        .filter(States::opposed)
        .filter(states -> !states.dimension().lasting() && !states.dimension().momentary())
        .filter(states -> !states.ofOneHour())
        .flatMap(
            states ->
                later(pair.a(), pair.b(), surroundings)
                    .or(() -> later(pair.b(), pair.a(), surroundings))
                    .map(
                        later ->
                            Grounds.disagrees(
                                Relation.UPDATE,
                                StateTypes.of(states),
                                new StateStep.Opposed(states),
                                later)));
  }

  /// Nobody who is dead comes to be anything else.
  private static Optional<Explanation.LaterBy> later(
      Claim first, Claim second, Surroundings surroundings) {
    return Chronology.later(first, second, surroundings.laterAfter())
        .filter(step -> !States.isDead(first));
  }
}
