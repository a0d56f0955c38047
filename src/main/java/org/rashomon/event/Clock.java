package org.rashomon.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The time, as finely as both databases keep it.
final class Clock {
  private Clock() {}

  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
