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
import org.rashomon.disagreement.ZoneUntold;
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
    return Times.of(pair).flatMap(CoarserTime::judge);
  }

  private static Optional<Outcome> judge(Times times) {
    ZoneUntold untold = new ZoneUntold(times.a(), times.b());
    if (untold.holds()) {
      return Grounds.compatible(Reason.DIFFERENT_TIMEZONE, untold);
    }
    return times.comparison() == TimeValue.Comparison.OVERLAPPING
        ? Grounds.compatible(
            times.zonesDiffer() ? Reason.DIFFERENT_TIMEZONE : Reason.REFINEMENT,
            new Explanation.TimesMeet(times.a(), times.b()))
        : Optional.empty();
  }
}
