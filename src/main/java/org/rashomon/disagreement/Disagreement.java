package org.rashomon.disagreement;

import java.util.List;

/// One slot with two or more positions, and for each related pair of positions the relation, the
/// rule and the reason.
///
/// @param id stable: a fingerprint of the slot and of the positions' values and sources
/// @param relation its strongest pair's
/// @param slot in plain English: "people killed"
/// @param summary neutral: names the sources, never says who is right
public record Disagreement(
    String id,
    DisagreementType type,
    Relation relation,
    Severity severity,
    String slot,
    String summary,
    List<Position> positions,
    List<PositionPair> pairs) {
  public Disagreement {
    positions = List.copyOf(positions);
    pairs = List.copyOf(pairs);
    if (positions.size() < 2 || pairs.isEmpty() || !relation.isShown()) {
      throw new IllegalArgumentException("a disagreement has two positions and a pair of them");
    }
  }
}
