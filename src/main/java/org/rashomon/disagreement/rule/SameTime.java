package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Times;
import org.rashomon.quantity.TimeValue;

/// October 3 / Thursday, of the same week.
public final class SameTime implements Rule {
  @Override
  public String name() {
    return "SAME_TIME";
  }

  @Override
  public String summary() {
    return "One time, in whatever words.";
  }

  @Override
  public int order() {
    return 610;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Times.of(pair)
        .filter(times -> times.comparison() == TimeValue.Comparison.SAME)
        .flatMap(times -> Grounds.agrees(new Explanation.TimesMeet(times.a(), times.b())));
  }
}
