package org.rashomon.disagreement;

import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.NameSpelling;
import org.rashomon.claim.entity.PlaceComparison;

/// Two places, compared again whenever it is asked.
public record Places(Claim a, Claim b) implements Step {
  @Override
  public String text() {
    return "%s puts it %s, %s %s".formatted(a.source(), where(a), b.source(), where(b));
  }

  @Override
  public boolean holds() {
    PlaceComparison.Outcome outcome = outcome();
    return outcome == PlaceComparison.Outcome.DIFFERENT
        || outcome == PlaceComparison.Outcome.OPPOSITE;
  }

  public PlaceComparison.Outcome outcome() {
    return a.value() instanceof Value.Place one && b.value() instanceof Value.Place other
        ? PlaceComparison.of(one, other)
        : PlaceComparison.Outcome.UNKNOWN;
  }

  /// Whether they lie in two nations and nothing but the kind of happening ties the two claims
  /// together: no name stands in both sentences.
  public boolean mayBeTwoEvents() {
    return a.value() instanceof Value.Place one
        && b.value() instanceof Value.Place other
        && PlaceComparison.abroad(one, other)
        && !NameSpelling.shareName(a, b);
  }

  private static String where(Claim claim) {
    return claim.value() instanceof Value.Place place
        ? place.relation() + " " + place.name()
        : "nowhere";
  }
}
