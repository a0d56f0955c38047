package org.rashomon.quantity;

/// How a quantity is hedged in words, which decides its interval.
public enum Hedge {
  /// "23"
  EXACT,
  /// a bare round number: "3,000"
  ROUND,
  /// "about", "some", "roughly"
  ABOUT,
  /// "nearly", "almost", "just under"
  NEARLY,
  /// "at least", "no fewer than"
  AT_LEAST,
  /// "more than", "over"
  MORE_THAN,
  /// "up to", "as many as", "no more than"
  UP_TO,
  /// "fewer than", "under"
  FEWER_THAN,
  /// "between 10 and 20", "10 to 20"
  BETWEEN,
  /// "a few", "dozens", "scores", "hundreds"
  VAGUE,
  /// "no", "none", "nobody"
  NONE;

  /// Whether it leaves the value open upwards or downwards.
  public boolean isBound() {
    return switch (this) {
      case AT_LEAST, MORE_THAN, UP_TO, FEWER_THAN -> true;
      case EXACT, ROUND, ABOUT, NEARLY, BETWEEN, VAGUE, NONE -> false;
    };
  }
}
