package org.rashomon.claim.lexicon;

import org.rashomon.claim.Population;

/// Which populations lie within which.
public final class PopulationLexicon {
  public static PopulationLexicon load() {
    return new PopulationLexicon();
  }

  public PopulationRelation compare(Population first, Population second) {
    return first.equals(second) ? PopulationRelation.SAME : PopulationRelation.UNKNOWN;
  }
}
