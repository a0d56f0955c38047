package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Unit;

/// Only quantities of one unit are compared. Measurements are in the base unit of their dimension
/// by now, so that miles meet kilometres; money is never converted.
final class UnitCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!(pair.a().value() instanceof Value.Amount a)
        || !(pair.b().value() instanceof Value.Amount b)) {
      return Optional.empty();
    }
    Unit one = a.quantity().unit();
    Unit other = b.quantity().unit();
    if (one.equals(other)) {
      return Optional.empty();
    }
    return Check.closedIfNear(
        pair,
        Reason.DIFFERENT_UNIT,
        "%s is in %s, %s in %s"
            .formatted(quoted(a), Units.inWords(one), quoted(b), Units.inWords(other)));
  }

  private static String quoted(Value.Amount amount) {
    return "\"" + amount.quantity().words() + "\"";
  }
}
