package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.States;
import org.rashomon.disagreement.Surroundings;

/// May reopen on Monday / is closed; critics say that it is unsafe / it is safe.
public final class UncertainState implements Rule {
  @Override
  public String name() {
    return "UNCERTAIN_STATE";
  }

  @Override
  public String summary() {
    return "A state that may or will come, or is only said to be, is not held against one that is stated.";
  }

  @Override
  public int order() {
    return 1000;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return States.of(pair)
        .filter(States::opposed)
        .filter(states -> !states.isForetoldAgainstFact())
        .flatMap(states -> judge(pair));
  }

  private static Optional<Outcome> judge(Candidate pair) {
    Modality a = pair.a().stance().modality();
    Modality b = pair.b().stance().modality();
    if (a == b && a == Modality.FORECAST) {
      return Optional.empty();
    }
    return left(pair.a()).or(() -> left(pair.b()));
  }

  private static Optional<Outcome> left(Claim claim) {
    return reason(claim)
        .flatMap(
            reason ->
                Grounds.compatible(reason, new Explanation.Said(claim, claim.stance().modality())));
  }

  private static Optional<Reason> reason(Claim claim) {
    return switch (claim.stance().modality()) {
      case ASSERTED, CONFIRMED, DENIED, PROBABLE -> Optional.empty();
      case REPORTED, OPEN, UNDECIDED -> Optional.of(Reason.REPORTED_POSITION);
      case POSSIBLE, FORECAST, CONDITIONAL -> Optional.of(Reason.CONDITIONAL_FORECAST);
    };
  }
}
