package org.rashomon.alignment;

/// How far candidate search goes.
///
/// @param nearest how many earlier claims each claim reaches for, at least 1; n claims have at most
///   `nearest` × n candidate pairs, and all pairs of up to `nearest` + 1 claims that are similar
/// @param floor the least similarity of a candidate, above 0 and at most 1
public record SearchBounds(int nearest, double floor) {
  /// Thirty-two neighbours: in an event of ten reports a claim meets every telling of its slot,
  /// though each report tell it three times. The floor is the least that two tellings of one
  /// measure share: their predicate, in long sentences on different matters.
  public static final SearchBounds USUAL = new SearchBounds(32, 0.08);

  public SearchBounds {
    if (nearest < 1 || !(floor > 0 && floor <= 1)) {
      throw new IllegalArgumentException(
          "at least one neighbour and a floor in (0, 1], were " + nearest + " and " + floor);
    }
  }
}
