package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Causes;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Firmness;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Frost burst the main / frost had nothing to do with it.
public final class CauseDenied implements Rule {
  @Override
  public String name() {
    return "CAUSE_DENIED";
  }

  @Override
  public String summary() {
    return "One gives a cause, the other says that it was not the cause.";
  }

  @Override
  public int order() {
    return 1405;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    boolean stated = Firmness.isStated(pair.a()) && Firmness.isStated(pair.b());
    return stated
        ? judge(pair.a(), pair.b()).or(() -> judge(pair.b(), pair.a()))
        : Optional.empty();
  }

  private static Optional<Outcome> judge(Claim yes, Claim no) {
    Causes.Denied step = new Causes.Denied(yes, no);
    return step.holds()
        ? Optional.of(Grounds.disagrees(Relation.CONFLICT, DisagreementType.CAUSE, step))
        : Optional.empty();
  }
}
