package org.rashomon.disagreement;

import org.rashomon.quantity.TimeValue;

/// Two clock times of which one has its zone and the other has none: they may be one moment.
public record ZoneUntold(TimeValue a, TimeValue b) implements Step {
  @Override
  public String text() {
    return "%s and %s may be one moment, for only one of them tells its zone"
        .formatted(Values.inWords(a), Values.inWords(b));
  }

  @Override
  public boolean holds() {
    return a.clock().isPresent()
        && b.clock().isPresent()
        && a.zone().isPresent() != b.zone().isPresent()
        && a.compare(b) == TimeValue.Comparison.UNKNOWN;
  }
}
