package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.PartStep;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Values;

/// Two reports that hold the same two statements do not disagree, whatever the statements: they
/// tell of one dispute, or one copies the other.
public final class HeldByBoth implements Rule {
  @Override
  public String name() {
    return "HELD_BY_BOTH";
  }

  @Override
  public String summary() {
    return "Two reports that each hold both statements agree.";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    if (Values.normalised(pair.a()).equals(Values.normalised(pair.b()))) {
      return Optional.empty();
    }
    Optional<Claim> inA = twin(pair.b(), pair.a().reportId(), surroundings);
    Optional<Claim> inB = twin(pair.a(), pair.b().reportId(), surroundings);
    return inA.flatMap(
        a ->
            inB.flatMap(
                b ->
                    Grounds.compatible(
                        Reason.SAME_MEANING,
                        new PartStep.AlsoSays(a, pair.b()),
                        new PartStep.AlsoSays(b, pair.a()))));
  }

  /// The claim of a report that states the same of the same slot.
  private static Optional<Claim> twin(Claim claim, String report, Surroundings surroundings) {
    return surroundings
        .answers(report, claim.slot())
        .filter(other -> states(other, claim))
        .findFirst();
  }

  private static boolean states(Claim one, Claim other) {
    return one.slot().equals(other.slot())
        && one.scope().population().equals(other.scope().population())
        && one.stance().equals(other.stance())
        && Values.normalised(one).equals(Values.normalised(other));
  }
}
