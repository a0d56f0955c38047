package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Slot;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;

/// What the lexicon knows of the measures that slots are about.
public final class KnownMeasures {
  private KnownMeasures() {}

  /// @return empty if the slot's predicate is no class of the lexicon
  public static Optional<PredicateClass> of(Slot slot) {
    return slot.hasKnownPredicate()
        ? PredicateLexicon.load().byName(slot.predicate())
        : Optional.empty();
  }

  /// Whether what `part` counts is always counted by `whole`, too: casualties include the killed.
  public static boolean includes(Slot whole, Slot part) {
    return of(whole)
        .flatMap(wide -> of(part).map(narrow -> PredicateLexicon.load().includes(wide, narrow)))
        .orElse(false);
  }

  /// Whether one of the two measures includes the other.
  public static boolean included(Slot one, Slot other) {
    return includes(one, other) || includes(other, one);
  }
}
