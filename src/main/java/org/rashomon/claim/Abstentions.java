package org.rashomon.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How often the reading of an article abstained, by cause.
///
/// @param counts above zero, in the order of [Abstention]; what is left out is zero
public record Abstentions(Map<Abstention, Integer> counts) {
  public static final Abstentions NONE = new Abstentions(Map.of());

  public Abstentions {
    Map<Abstention, Integer> ordered = new EnumMap<>(Abstention.class);
    ordered.putAll(counts);
    if (ordered.values().stream().anyMatch(count -> count <= 0)) {
      throw new IllegalArgumentException("counts are above zero: " + counts);
    }
    counts = Collections.unmodifiableMap(ordered);
  }

  public int of(Abstention cause) {
    return counts.getOrDefault(cause, 0);
  }
}
