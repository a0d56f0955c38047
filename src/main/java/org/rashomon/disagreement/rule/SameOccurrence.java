package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Value;
import org.rashomon.disagreement.Assertion;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Signed a truce / the truce was signed.
public final class SameOccurrence implements Rule {
  @Override
  public String name() {
    return "SAME_OCCURRENCE";
  }

  @Override
  public String summary() {
    return "Both say that it happened, or that it did not.";
  }

  @Override
  public int order() {
    return 710;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    if (!(pair.a().value() instanceof Value.Occurrence)
        && !(pair.b().value() instanceof Value.Occurrence)) {
      return Optional.empty();
    }
    Optional<Assertion> a = Assertion.of(pair.a());
    return a.isPresent() && a.equals(Assertion.of(pair.b()))
        ? Grounds.agrees(new Explanation.Alike(pair.a(), pair.b()))
        : Optional.empty();
  }
}
