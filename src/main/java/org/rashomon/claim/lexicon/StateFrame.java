package org.rashomon.claim.lexicon;

import java.util.List;
import java.util.Optional;

/// One way in which a verb tells a state. The conditions are those of [Frame].
///
/// @param state what is told
/// @param bearer which argument is in the state: [Argument#SUBJECT] or [Argument#OBJECT]
/// @param preposition that leads to the complement, if only one does
/// @param doer lemma of the subject's head, if only one will do: "the ban stands"
public record StateFrame(
    StateTerm state,
    Argument bearer,
    List<String> particles,
    Optional<String> object,
    Optional<String> complement,
    Optional<String> preposition,
    Optional<String> doer) {
  public StateFrame {
    particles = List.copyOf(particles);
    if (bearer == Argument.AMOUNT) {
      throw new IllegalArgumentException("an amount has no state");
    }
  }

  static StateFrame of(StateTerm state, Argument bearer, Pattern pattern) {
    return new StateFrame(
        state,
        bearer,
        pattern.particles(),
        pattern.object(),
        pattern.complement(),
        pattern.preposition(),
        pattern.doer());
  }

  int specificity() {
    return new Pattern("", particles, object, complement, preposition, doer).specificity();
  }
}
