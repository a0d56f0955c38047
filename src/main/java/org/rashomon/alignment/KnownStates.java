package org.rashomon.alignment;

import java.util.List;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.StateDimension;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;

/// What the lexicon knows of the states that claims tell.
public final class KnownStates {
  private KnownStates() {}

  /// The dimension that a slot of a state is about.
  ///
  /// @throws IllegalArgumentException if the lexicon has none of this name
  public static StateDimension dimension(Slot slot) {
    return StateLexicon.load()
        .dimension(slot.predicate())
        .orElseThrow(() -> new IllegalArgumentException("no dimension " + slot.predicate()));
  }

  /// Whether nothing can be in both states at one time.
  public static boolean opposed(Value.State a, Value.State b) {
    return StateLexicon.load().opposed(term(a), term(b));
  }

  /// Whether two opposed states are often told of one fate while it is not fully known.
  public static boolean mayBecomeOne(Value.State a, Value.State b) {
    return StateLexicon.load().mayBecomeOne(term(a), term(b));
  }

  /// Whether a state that is foretold is held against what is told as a fact.
  public static boolean holdsForetold(Value.State state) {
    return StateLexicon.load().holdsForetold(term(state));
  }

  /// Whether not to be in a state is to be in one that is held against what is told as a fact: who
  /// will not step down stays on.
  public static boolean excludesForetold(Value.State state) {
    return StateLexicon.load().terms(state.dimension()).stream()
        .filter(other -> !other.equals(term(state)))
        .allMatch(StateLexicon.load()::holdsForetold);
  }

  /// Whether a dimension has no other state than these two, so that not the one is the other.
  public static boolean areAll(Value.State a, Value.State b) {
    List<StateTerm> terms = StateLexicon.load().terms(a.dimension());
    return terms.size() == 2 && terms.containsAll(List.of(term(a), term(b))) && !a.equals(b);
  }

  private static StateTerm term(Value.State state) {
    return new StateTerm(state.dimension(), state.term());
  }
}
