package org.rashomon.claim.lexicon;

/// How two populations lie to one another.
public enum PopulationRelation {
  SAME,
  FIRST_WITHIN_SECOND,
  SECOND_WITHIN_FIRST,
  DISJOINT,
  UNKNOWN
}
