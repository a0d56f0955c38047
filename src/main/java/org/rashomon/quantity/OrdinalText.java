package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads what number an ordinal is: 3 for "third" and "3rd", 21 for "twenty-first".
public final class OrdinalText {
  private OrdinalText() {}

  /// @param words the ordinal alone
  /// @return empty if that is no ordinal, or more than one
  public static Optional<BigDecimal> value(String words) {
    Words read = new Words(words);
    return OrdinalGrammar.ordinal(read, 0)
        .filter(ordinal -> ordinal.next() == read.size())
        .map(OrdinalGrammar.Ordinal::value);
  }
}
