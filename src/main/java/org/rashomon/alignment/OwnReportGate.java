package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;

/// The gate for two claims of one report: as the [ComparabilityGate], but that a report may be held
/// against itself, and that a closed gate is not worth a word: a report tells of many things.
public final class OwnReportGate implements Gate {
  @Override
  public Passage admit(Candidate candidate) {
    if (OwnKeys.touch(candidate, Aspect.PARTS)) {
      // told together: rules look where the numbers stand
      return new Passage.Open();
    }
    boolean harm = ImpliedHarm.isIn(candidate);
    boolean open =
        ComparabilityGate.OF_ANY_TWO.stream()
            .filter(check -> !harm || !isOfMeasure(check))
            .map(check -> check.objection(candidate))
            .allMatch(Optional::isEmpty);
    return open ? new Passage.Open() : new Passage.Unrelated();
  }

  private static boolean isOfMeasure(Check check) {
    return check instanceof MeasureCheck || check instanceof SimilarityCheck;
  }
}
