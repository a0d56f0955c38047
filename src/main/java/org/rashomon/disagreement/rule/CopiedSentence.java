package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Value;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.SameSentence;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Values;

/// "On Monday", printed again a week later, is still the Monday before.
public final class CopiedSentence implements Rule {
  @Override
  public String name() {
    return "COPIED_SENTENCE";
  }

  @Override
  public String summary() {
    return "A sentence printed again word for word tells the time that it told, whenever it is printed.";
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    SameSentence copied = new SameSentence(pair.a(), pair.b());
    boolean times = pair.a().value() instanceof Value.Moment;
    boolean differ = !Values.normalised(pair.a()).equals(Values.normalised(pair.b()));
    return times && differ && pair.a().slot().equals(pair.b().slot()) && copied.holds()
        ? Grounds.compatible(Reason.SAME_ORIGIN, copied)
        : Optional.empty();
  }
}
