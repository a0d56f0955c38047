package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.KnownStates;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.StateKind;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.StateStep;
import org.rashomon.disagreement.Surroundings;

/// The plant will close / the future of the plant is under review.
public final class UndecidedMatter implements Rule {
  private static final String UNDECIDED = "UNDECIDED";

  @Override
  public String name() {
    return "UNDECIDED_MATTER";
  }

  @Override
  public String summary() {
    return "One tells as settled what will be, the other that it is not decided.";
  }

  @Override
  public int order() {
    return 990;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return judge(pair.a(), pair.b(), surroundings)
        .or(() -> judge(pair.b(), pair.a(), surroundings));
  }

  private static Optional<Outcome> judge(Claim settled, Claim open, Surroundings surroundings) {
    if (!isSettled(settled) || !isUndecided(open)) {
      return Optional.empty();
    }
    StateStep.Unsettled step = new StateStep.Unsettled(settled, open);
    Optional<Explanation.LaterBy> later =
        Chronology.later(open, settled, surroundings.laterAfter());
    return Optional.of(
        later.isPresent()
            ? Grounds.disagrees(Relation.UPDATE, DisagreementType.MODALITY, later.get(), step)
            : Grounds.disagrees(Relation.CONFLICT, DisagreementType.MODALITY, step));
  }

  private static boolean isSettled(Claim claim) {
    return claim.value() instanceof Value.State
        && claim.stance().modality() == Modality.FORECAST
        && !claim.stance().isNegative()
        && KnownStates.dimension(claim.slot()).kind() != StateKind.MODALITY;
  }

  private static boolean isUndecided(Claim claim) {
    return claim.value() instanceof Value.State state
        && KnownStates.dimension(claim.slot()).kind() == StateKind.MODALITY
        && state.term().equals(UNDECIDED)
        && claim.stance().modality() == Modality.ASSERTED
        && !claim.stance().isNegative();
  }
}
