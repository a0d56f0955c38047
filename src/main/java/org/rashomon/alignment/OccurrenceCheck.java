package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;

/// That one thing happened and another did not is no contradiction: what is said to have happened
/// must be one happening, by its class or its word, to one patient.
final class OccurrenceCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    if (a.slot().aspect() != Aspect.OCCURRENCE && b.slot().aspect() != Aspect.OCCURRENCE) {
      return Optional.empty();
    }
    return a.slot().predicate().equals(b.slot().predicate()) ? Optional.empty() : Check.unrelated();
  }
}
