package org.rashomon.alignment;

/// How far candidate search goes.
///
/// @param nearest how many claims each claim reaches for, at least 1; a set of n claims has at most
///   `nearest` × n candidate pairs
/// @param floor the least similarity of a candidate, above 0 and at most 1
public record SearchBounds(int nearest, double floor) {
  /// Twenty-four neighbours: in an event of up to a dozen reports a claim meets every telling of
  /// its slot, and most claims twice. The floor lies below what two tellings of one slot share at
  /// the least, their predicate.
  public static final SearchBounds USUAL = new SearchBounds(24, 0.1);

  public SearchBounds {
    if (nearest < 1 || !(floor > 0 && floor <= 1)) {
      throw new IllegalArgumentException(
          "at least one neighbour and a floor in (0, 1], were " + nearest + " and " + floor);
    }
  }
}
