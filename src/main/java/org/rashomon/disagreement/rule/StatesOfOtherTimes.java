package org.rashomon.disagreement.rule;

import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.StateStep;
import org.rashomon.disagreement.States;
import org.rashomon.disagreement.Surroundings;

/// Shut on Friday / open on Sunday; rose in the morning / a report of the next day tells of a fall.
public final class StatesOfOtherTimes implements Rule {
  @Override
  public String name() {
    return "STATES_OF_OTHER_TIMES";
  }

  @Override
  public String summary() {
    return "States of times that share no moment are not held against one another.";
  }

  @Override
  public int order() {
    return 1040;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return States.of(pair)
        .filter(
            states ->
                !states.dimension().lasting()
                    && (states.ofOtherTimes() || isMomentary(states, pair, surroundings)))
        .map(
            states ->
                new Outcome.NotComparable(
                    Reason.DIFFERENT_TIME_WINDOW, List.of(new StateStep.OtherTimes(states))));
  }

  /// What is told of its own time alone is compared only with what is told of the same time, or at
  /// the same time.
  private static boolean isMomentary(States states, Candidate pair, Surroundings surroundings) {
    return states.dimension().momentary()
        && !states.ofOneTime()
        && (Chronology.later(pair.a(), pair.b(), surroundings.laterAfter()).isPresent()
            || Chronology.later(pair.b(), pair.a(), surroundings.laterAfter()).isPresent());
  }
}
