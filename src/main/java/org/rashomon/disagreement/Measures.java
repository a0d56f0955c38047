package org.rashomon.disagreement;

import java.util.Optional;
import org.rashomon.alignment.KnownMeasures;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.Weight;
import org.rashomon.quantity.Unit;

/// What the lexicon says of the measures that claims are about.
public final class Measures {
  private Measures() {}

  /// Whether the value of a slot changes while an event goes on, so that time may explain two
  /// different ones: tolls grow, the missing are found, fires are contained. Counts outside the
  /// lexicon are taken to change; amounts are not.
  public static boolean change(Claim claim) {
    Optional<PredicateClass> known = KnownMeasures.of(claim.slot());
    boolean people =
        known
            .map(PredicateClass::weight)
            .filter(weight -> weight.compareTo(Weight.PEOPLE) <= 0)
            .isPresent();
    return known.map(PredicateClass::cumulative).orElseGet(() -> counts(claim)) || people;
  }

  private static boolean counts(Claim claim) {
    return claim.slot().aspect() == Aspect.COUNT
        || (claim.value() instanceof org.rashomon.claim.Value.Amount amount
            && amount.quantity().unit() instanceof Unit.Percent);
  }
}
