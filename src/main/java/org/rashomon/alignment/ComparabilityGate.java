package org.rashomon.alignment;

import java.util.List;
import java.util.Optional;

/// The gate by keys: measure × population × place scope × time window × unit × event. Keys that are
/// known to differ close it; what is unknown counts as equal. The checks are asked in the order
/// below and the first objection decides.
public final class ComparabilityGate implements Gate {
  private static final List<Check> CHECKS =
      List.of(
          new ReportCheck(),
          new AspectCheck(),
          new OccurrenceCheck(),
          new RefutationCheck(),
          new ResponsibilityCheck(),
          new CauseCheck(),
          new IdentityCheck(),
          new SpeechCheck(),
          new PlaceCheck(),
          new TimeCheck(),
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
    for (Check check : CHECKS) {
      Optional<Passage> objection = check.objection(candidate);
      if (objection.isPresent()) {
        return objection.get();
      }
    }
    return new Passage.Open();
  }
}
