package org.rashomon.claim.lexicon;

import java.util.List;
import java.util.Optional;

/// One way in which a verb tells a measure.
///
/// @param predicate the measure
/// @param counted which argument is counted or measured
/// @param particles words that must follow the verb, maybe behind its object: "down" in "gunned
///   down", "hostage" in "took seven hostage"
/// @param object lemma that the head noun of the object must have: "life" in "lost their lives";
///   where the object is what is counted, its head ("cut 900 jobs"), or beside it ("cost 15 people
///   their lives"); or the name of a [NounKind]
/// @param complement lemma of a noun that a prepositional phrase must hold: "hospital" in "taken to
///   hospital"
/// @param preposition that leads to the amount ("by" in "fell by 4 percent"; empty: it follows the
///   verb), or for another argument to the complement ("without" in "are without power"; empty:
///   any)
/// @param doer lemma or [NounKind] of the noun that does it: "virus" in "a virus struck 14 guests"
public record Frame(
    PredicateClass predicate,
    Argument counted,
    List<String> particles,
    Optional<String> object,
    Optional<String> complement,
    Optional<String> preposition,
    Optional<String> doer) {
  public Frame {
    particles = List.copyOf(particles);
    if (preposition.isPresent() && counted != Argument.AMOUNT && complement.isEmpty()) {
      throw new IllegalArgumentException("nothing for a preposition to lead to: " + preposition);
    }
  }
}
