package org.rashomon.claim.lexicon;

/// How two populations lie to one another.
public enum PopulationRelation {
  /// the same in other words: pupils, schoolchildren
  SAME,
  /// officers, soldiers
  FIRST_WITHIN_SECOND,
  /// soldiers, officers
  SECOND_WITHIN_FIRST,
  /// they share no member: civilians, militants
  DISJOINT,
  /// none of these is known; also where one is left unsaid, which counts as equal in the gate
  UNKNOWN;

  /// The relation of the second to the first.
  public PopulationRelation turned() {
    return switch (this) {
      case FIRST_WITHIN_SECOND -> SECOND_WITHIN_FIRST;
      case SECOND_WITHIN_FIRST -> FIRST_WITHIN_SECOND;
      case SAME, DISJOINT, UNKNOWN -> this;
    };
  }
}
