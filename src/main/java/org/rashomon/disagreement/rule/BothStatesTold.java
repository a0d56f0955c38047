package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.PartStep;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.States;
import org.rashomon.disagreement.Surroundings;

/// Was on the run and gave himself up / was on the run: the one report tells the change, the other
/// only its beginning.
public final class BothStatesTold implements Rule {
  @Override
  public String name() {
    return "BOTH_STATES_TOLD";
  }

  @Override
  public String summary() {
    return "A report tells of both states, one after the other.";
  }

  @Override
  public int order() {
    return 1035;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return States.of(pair)
        .filter(States::opposed)
        .flatMap(
            states ->
                told(pair.a(), pair.b(), surroundings)
                    .or(() -> told(pair.b(), pair.a(), surroundings)));
  }

  /// What the report of the first claim says besides that the second says, too.
  private static Optional<Outcome> told(Claim claim, Claim other, Surroundings surroundings) {
    return surroundings
        .besides(claim)
        .filter(also -> also.slot().equals(claim.slot()) && isTold(also))
        .filter(also -> agree(also, other))
        .findFirst()
        .flatMap(also -> Grounds.compatible(Reason.OMISSION, new PartStep.AlsoSays(also, other)));
  }

  /// "missing, feared drowned": what is feared is not told.
  private static boolean isTold(Claim also) {
    return switch (also.stance().modality()) {
      case PROBABLE, POSSIBLE -> false;
      case ASSERTED, CONFIRMED, REPORTED, DENIED, FORECAST, CONDITIONAL, OPEN, UNDECIDED -> true;
    };
  }

  private static boolean agree(Claim also, Claim other) {
    return States.of(Candidate.of(also, other, 1)).filter(States::same).isPresent();
  }
}
