package org.rashomon.alignment;

import java.util.OptionalDouble;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.lexicon.PopulationLexicon;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.claim.lexicon.ThingLexicon;
import org.rashomon.claim.lexicon.WordNet;

/// Counts and amounts of one kind of thing that different words tell of: words that may tell one
/// doing ("engulfed six chalets", "buried fifteen"), or words that tell of none ("took two horns",
/// "seven horns were in the bags"). What is counted decides, so it must be a thing of some kind:
/// people are counted for many reasons.
final class KindredMeasures {
  private KindredMeasures() {}

  /// The least similarity at which the two may tell of one thing; empty where none is enough.
  static OptionalDouble floor(Candidate pair) {
    Slot a = pair.a().slot();
    Slot b = pair.b().slot();
    if (!Predicates.isFigure(a) || !Predicates.isFigure(b) || !isOneKind(pair)) {
      return OptionalDouble.empty();
    }
    boolean persons = PopulationLexicon.load().isPersons(pair.a().scope().population());
    if (Predicates.areAkin(a, b)) {
      return OptionalDouble.of(
          persons ? Thresholds.KINDRED_MEASURES_OF_PERSONS : Thresholds.KINDRED_MEASURES);
    }
    return !persons && Predicates.areBare(a, b)
        ? OptionalDouble.of(Thresholds.BARE_MEASURES)
        : OptionalDouble.empty();
  }

  private static boolean isOneKind(Candidate pair) {
    Population a = pair.a().scope().population();
    Population b = pair.b().scope().population();
    return isTold(a) && isTold(b) && Populations.compare(a, b) == PopulationRelation.SAME;
  }

  /// Whether the head alone tells what is counted.
  private static boolean isTold(Population counted) {
    return counted.isStated()
        && !ThingLexicon.load().isGeneral(counted.head())
        && !WordNet.load().isA(counted.head(), "unit of measurement");
  }
}
