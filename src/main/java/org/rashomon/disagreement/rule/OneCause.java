package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Causes;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Naming;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Values;

/// The weather / fog; a cable / a cut cable.
public final class OneCause implements Rule {
  @Override
  public String name() {
    return "ONE_CAUSE";
  }

  @Override
  public String summary() {
    return "A cause in other words, or more or less closely told.";
  }

  @Override
  public int order() {
    return 1420;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Claim a = pair.a();
    Claim b = pair.b();
    Causes.Alike alike = new Causes.Alike(a, b);
    if (Naming.isNo(a) || Naming.isNo(b) || !alike.holds()) {
      return Optional.empty();
    }
    return Values.normalised(a).equals(Values.normalised(b))
        ? Grounds.agrees(alike)
        : Grounds.compatible(Reason.REFINEMENT, alike);
  }
}
