package org.rashomon.disagreement;

/// Two positions of a disagreement and how they relate, by their strongest pair of claims.
///
/// @param first index of a position, smaller than `second`
public record PositionPair(int first, int second, Judgement judgement) {}
