package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.entity.EntityComparison;
import org.rashomon.claim.extract.responsibility.ResponsibilityExtractor;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Firmness;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Naming;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// The army hit the hospital / the shells were fired by the militia. A report that names both may
/// tell of both.
public final class AnotherDoer implements Rule {
  @Override
  public String name() {
    return "ANOTHER_DOER";
  }

  @Override
  public String summary() {
    return "One deed laid on two of which neither is the other.";
  }

  @Override
  public int order() {
    return 1120;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Claim a = pair.a();
    Claim b = pair.b();
    Naming.Different step = new Naming.Different(a, b);
    boolean stated =
        a.slot().aspect() == Aspect.RESPONSIBILITY
            && Firmness.isStated(a)
            && Firmness.isStated(b)
            && !Naming.isNo(a)
            && !Naming.isNo(b);
    if (!stated || !step.holds() || namesToo(b, a, surroundings) || namesToo(a, b, surroundings)) {
      return Optional.empty();
    }
    return Optional.of(Grounds.disagrees(Relation.CONFLICT, type(a, b), step));
  }

  private static DisagreementType type(Claim a, Claim b) {
    boolean deeds =
        a.slot().predicate().equals(ResponsibilityExtractor.DONE)
            && b.slot().predicate().equals(ResponsibilityExtractor.DONE);
    return deeds ? DisagreementType.IDENTITY : DisagreementType.RESPONSIBILITY;
  }

  /// Whether the report of one claim lays a deed on the other's doer, too.
  private static boolean namesToo(Claim one, Claim other, Surroundings surroundings) {
    return surroundings
        .besides(one)
        .anyMatch(
            beside ->
                !Naming.isNo(beside)
                    && Naming.compare(beside, other) == EntityComparison.Outcome.SAME);
  }
}
