package org.rashomon.disagreement;

import org.rashomon.alignment.KnownMeasures;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.Weight;
import org.rashomon.quantity.Unit;

/// What the lexicon says of the measures that claims are about.
public final class Measures {
  private Measures() {}

  /// Whether the value of a slot changes while an event goes on, so that time may explain two
  /// different ones: tolls grow, the missing are found, fires are contained. Counts outside the
  /// lexicon are taken to change, and so are shares; other amounts are not.
  public static boolean change(Claim claim) {
    if (isShare(claim)) {
      return true;
    }
    return KnownMeasures.of(claim.slot())
        .map(known -> known.cumulative() || known.weight().compareTo(Weight.PEOPLE) <= 0)
        .orElse(claim.slot().aspect() == Aspect.COUNT);
  }

  private static boolean isShare(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        && amount.quantity().unit() instanceof Unit.Percent;
  }
}
