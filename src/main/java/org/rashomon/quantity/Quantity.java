package org.rashomon.quantity;

/// An amount as a sentence states it.
///
/// @param interval the values it may take, in the unit's base
/// @param words the exact words, hedge and unit included: "more than 20", "about 10 miles"
public record Quantity(Interval interval, Unit unit, Hedge hedge, String words) {
  public Quantity {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a quantity is stated in words");
    }
  }
}
