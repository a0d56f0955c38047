package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Scores;
import org.rashomon.disagreement.Surroundings;

/// Won 2-1 / lost 1-2.
public final class SameScore implements Rule {
  @Override
  public String name() {
    return "SAME_SCORE";
  }

  @Override
  public String summary() {
    return "One result of a vote or match, from whichever side it is told.";
  }

  @Override
  public int order() {
    return 1510;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Scores same = new Scores.Same(pair.a(), pair.b());
    return same.holds() ? Grounds.agrees(same) : Optional.empty();
  }
}
