package org.rashomon.claim;

import java.util.Optional;
import org.rashomon.quantity.Interval;

/// How long something took to come to its amount: "in two days", "overnight".
///
/// @param words as written
/// @param seconds its length; empty if it is a part of a day or is told by its name only
public record Stretch(String words, Optional<Interval> seconds) {
  /// Of a state: that it held the whole time, however long that was.
  public static final Stretch WHOLE = new Stretch("throughout", Optional.empty());
}
