package org.rashomon.alignment;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Population;

/// States are compared in one dimension and of one thing: that the road is open says nothing of the
/// school. The less a thing's name tells, the more alike the rest must be.
final class StateCheck implements Check {
  private static final String TOWARDS = "towards ";

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (pair.a().slot().aspect() != Aspect.STATE) {
      return Optional.empty();
    }
    Population a = pair.a().scope().population();
    Population b = pair.b().scope().population();
    boolean one =
        pair.a().slot().predicate().equals(pair.b().slot().predicate())
            && Things.mayBeOne(a, b)
            && towardsOne(a, b);
    return one && pair.similarity() >= floor(a, b) ? Optional.empty() : Check.unrelated();
  }

  private static double floor(Population a, Population b) {
    if (Things.shareName(a, b)) {
      return Thresholds.STATE_OF_A_NAME;
    }
    return Things.isGeneral(a) || Things.isGeneral(b)
        ? Thresholds.STATE_OF_A_GENERAL_THING
        : Thresholds.STATE_OF_A_THING;
  }

  /// For and against must be of one matter.
  private static boolean towardsOne(Population a, Population b) {
    List<String> one = matters(a);
    List<String> other = matters(b);
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static List<String> matters(Population thing) {
    return thing.modifiers().stream().filter(word -> word.startsWith(TOWARDS)).toList();
  }
}
