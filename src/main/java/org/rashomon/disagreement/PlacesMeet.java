package org.rashomon.disagreement;

import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.PlaceComparison;

/// Two places that are one, or of which one lies or may lie in the other; compared again whenever
/// it is asked.
public record PlacesMeet(Claim a, Claim b) implements Step {
  @Override
  public String text() {
    String how =
        switch (outcome()) {
          case SAME -> "are names of one place";
          case CONTAINED -> "are a place and what it lies in";
          case OPPOSITE, DIFFERENT -> "are two places";
          case UNKNOWN -> "may lie one in the other";
        };
    return "\"%s\" and \"%s\" %s".formatted(name(a), name(b), how);
  }

  @Override
  public boolean holds() {
    return switch (outcome()) {
      case SAME, CONTAINED, UNKNOWN -> true;
      case OPPOSITE, DIFFERENT -> false;
    };
  }

  public PlaceComparison.Outcome outcome() {
    return a.value() instanceof Value.Place one && b.value() instanceof Value.Place other
        ? PlaceComparison.of(one, other)
        : PlaceComparison.Outcome.DIFFERENT;
  }

  private static String name(Claim claim) {
    return claim.value() instanceof Value.Place place ? place.name() : "";
  }
}
