package org.rashomon.alignment;

/// How far candidate search goes.
///
/// @param nearest how many earlier claims each claim reaches for, at least 1; n claims have at most
///   `nearest` × n candidate pairs, and up to `nearest` + 1 near claims are all paired
/// @param floor the least nearness of a candidate, above 0 and at most 1: the least similarity, or
///   0.17 below it where both slots have one predicate
public record SearchBounds(int nearest, double floor) {
  /// In an event of ten reports a claim meets every telling of its slot, though each report tell it
  /// four times. Two claims of one predicate need share little else (a similarity of 0.08); others
  /// are worth a look where a quarter of their words is shared.
  public static final SearchBounds USUAL = new SearchBounds(36, 0.25);

  public SearchBounds {
    if (nearest < 1 || !(floor > 0 && floor <= 1)) {
      throw new IllegalArgumentException(
          "at least one neighbour and a floor in (0, 1], were " + nearest + " and " + floor);
    }
  }
}
