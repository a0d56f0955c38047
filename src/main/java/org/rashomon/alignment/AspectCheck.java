package org.rashomon.alignment;

import java.util.Optional;

/// How many, when, where, who, whether: only answers that can speak against one another are
/// compared ([Opposition]).
final class AspectCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    return Opposition.possible(pair.a().slot().aspect(), pair.b().slot().aspect())
        ? Optional.empty()
        : Check.unrelated();
  }
}
