package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Ordinal numbers by themselves.
public final class Ordinals {
  private Ordinals() {}

  /// The number of an ordinal: 3 for "third" and "3rd".
  ///
  /// @param text all of it must be the ordinal
  public static Optional<BigDecimal> value(String text) {
    Words words = new Words(text);
    return OrdinalGrammar.ordinal(words, 0)
        .filter(ordinal -> ordinal.next() == words.size())
        .map(OrdinalGrammar.Ordinal::value);
  }
}
