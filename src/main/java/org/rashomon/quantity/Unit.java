package org.rashomon.quantity;

/// What a quantity is counted or measured in. Quantities of unequal units are never compared.
public sealed interface Unit {

  /// Countable things: people, houses, flights. What things they are is the claim's population.
  record Things() implements Unit {}

  /// A measurement in the base unit of its dimension.
  record Measured(Dimension dimension) implements Unit {}

  /// Money of one currency; never converted, for there is no rate that holds for all times.
  ///
  /// @param currency ISO 4217 code
  record Money(String currency) implements Unit {
    public Money {
      if (currency.length() != 3) {
        throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
      }
    }
  }

  /// A share of something, in percent: 40 % and two fifths are both 40.
  record Percent() implements Unit {}

  /// A multiple: doubled is 2, tripled is 3.
  record Factor() implements Unit {}
}
