package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Firmness;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Naming;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// The group was behind the attack / the group had nothing to do with it.
public final class DoerDenied implements Rule {
  @Override
  public String name() {
    return "DOER_DENIED";
  }

  @Override
  public String summary() {
    return "One says that someone did it, the other that the same one did not.";
  }

  @Override
  public int order() {
    return 1110;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    boolean stated = Firmness.isStated(pair.a()) && Firmness.isStated(pair.b());
    return stated && pair.a().slot().aspect() == Aspect.RESPONSIBILITY
        ? judge(pair.a(), pair.b()).or(() -> judge(pair.b(), pair.a()))
        : Optional.empty();
  }

  private static Optional<Outcome> judge(Claim did, Claim didNot) {
    Naming.DoneAndNot step = new Naming.DoneAndNot(did, didNot);
    return step.holds()
        ? Optional.of(Grounds.disagrees(Relation.CONFLICT, DisagreementType.RESPONSIBILITY, step))
        : Optional.empty();
  }
}
