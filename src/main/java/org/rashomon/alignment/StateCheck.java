package org.rashomon.alignment;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
import org.rashomon.claim.lexicon.StateKind;

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
        ofOneDimension(pair.a(), pair.b())
            && Things.mayBeOne(a, b)
            && !Occurrences.areApart(a, b)
            && towardsOne(a, b);
    return one && pair.similarity() >= floor(pair) ? Optional.empty() : Check.unrelated();
  }

  /// A matter that is undecided may speak against what will be, in whatever dimension.
  private static boolean ofOneDimension(Claim a, Claim b) {
    return a.slot().predicate().equals(b.slot().predicate())
        || (isOfCertainty(a) && b.stance().modality() == Modality.FORECAST)
        || (isOfCertainty(b) && a.stance().modality() == Modality.FORECAST);
  }

  private static boolean isOfCertainty(Claim claim) {
    return KnownStates.dimension(claim.slot()).kind() == StateKind.MODALITY;
  }

  private static double floor(Candidate pair) {
    if (isAttribute(pair.a()) || isAttribute(pair.b())) {
      return Thresholds.ATTRIBUTE;
    }
    Population a = pair.a().scope().population();
    Population b = pair.b().scope().population();
    if (Things.haveOneName(a, b)) {
      return 0;
    }
    if (Things.shareName(a, b) || Things.haveOneAge(a, b)) {
      return Thresholds.STATE_OF_A_NAME;
    }
    return Things.isGeneral(a) || Things.isGeneral(b)
        ? Thresholds.STATE_OF_A_GENERAL_THING
        : Thresholds.STATE_OF_A_THING;
  }

  private static boolean isAttribute(Claim claim) {
    return KnownStates.dimension(claim.slot()).attribute();
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
