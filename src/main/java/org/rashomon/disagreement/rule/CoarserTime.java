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
import org.rashomon.quantity.TimeValue;

/// Before dawn on Tuesday / on Tuesday; 10:00 GMT / 11:00 CET.
public final class CoarserTime implements Rule {
  @Override
  public String name() {
    return "COARSER_TIME";
  }

  @Override
  public String summary() {
    return "A coarser time that holds the finer one, or the same clock in another zone.";
  }

  @Override
  public int order() {
    return 620;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Times.of(pair)
        .filter(times -> times.comparison() == TimeValue.Comparison.OVERLAPPING)
        .flatMap(
            times ->
                Grounds.compatible(
                    times.zonesDiffer() ? Reason.DIFFERENT_TIMEZONE : Reason.REFINEMENT,
                    new Explanation.TimesMeet(times.a(), times.b())));
  }
}
