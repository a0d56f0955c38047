package org.rashomon.alignment;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;

/// The gate for two claims of one report: as the [ComparabilityGate], but that a report may be held
/// against itself, and that a closed gate is not worth a word: a report tells of many things.
public final class OwnReportGate implements Gate {
  private static final List<Check> CHECKS =
      List.of(
          new AspectCheck(),
          new OccurrenceCheck(),
          new RefutationCheck(),
          new ResponsibilityCheck(),
          new CauseCheck(),
          new IdentityCheck(),
          new SpeechCheck(),
          new TimeCheck(),
          new PlaceCheck(),
          new StateCheck(),
          new SimilarityCheck(),
          new MeasureCheck(),
          new SubjectCheck(),
          new UnitCheck(),
          new HappeningCheck(),
          new ModalityCheck(),
          new ExtentCheck(),
          new OrderOfMagnitudeCheck(),
          new PopulationCheck(),
          new PlaceScopeCheck(),
          new TimeWindowCheck());

  @Override
  public Passage admit(Candidate candidate) {
    if (OwnKeys.touch(candidate, Aspect.PARTS)) {
      // told together: rules look where the numbers stand
      return new Passage.Open();
    }
    boolean harm = ImpliedHarm.isIn(candidate);
    boolean open =
        CHECKS.stream()
            .filter(check -> !harm || !isOfMeasure(check))
            .map(check -> check.objection(candidate))
            .allMatch(Optional::isEmpty);
    return open ? new Passage.Open() : new Passage.Unrelated();
  }

  private static boolean isOfMeasure(Check check) {
    return check instanceof MeasureCheck || check instanceof SimilarityCheck;
  }
}
