package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Times;

/// Will reopen on Thursday / reopened on Saturday; a time that is denied or only possible states
/// nothing.
public final class PlannedTime implements Rule {
  @Override
  public String name() {
    return "PLANNED_TIME";
  }

  @Override
  public String summary() {
    return "When something is to happen is not when it happened.";
  }

  @Override
  public int order() {
    return 600;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Times.of(pair)
        .filter(times -> !times.alike())
        .flatMap(times -> times.weaker())
        .flatMap(
            weak ->
                Grounds.compatible(
                    Reason.CONDITIONAL_FORECAST,
                    new Explanation.Said(weak, weak.stance().modality())));
  }
}
