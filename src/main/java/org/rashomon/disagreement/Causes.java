package org.rashomon.disagreement;

import java.util.List;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.CauseComparison;

/// Two causes without a common word or kind, compared again whenever it is asked.
public record Causes(Claim a, Claim b) implements Step {
  @Override
  public String text() {
    return "%s gives \"%s\" as the cause, %s \"%s\""
        .formatted(a.source(), words(a), b.source(), words(b));
  }

  @Override
  public boolean holds() {
    return a.value() instanceof Value.Cause one
        && b.value() instanceof Value.Cause other
        && CauseComparison.apart(one, other);
  }

  /// The word by which a report would speak of a cause: its head.
  public static List<String> telling(Value.Cause cause) {
    return CauseComparison.telling(cause).stream().limit(1).toList();
  }

  private static String words(Claim claim) {
    return claim.value() instanceof Value.Cause cause ? cause.words() : "";
  }
}
