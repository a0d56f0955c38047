package org.rashomon.alignment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The gate by keys: measure × population × place scope × time window × unit × event. Keys that are
/// known to differ close it; what is unknown counts as equal. The checks are asked in the order
/// below and the first objection decides.
public final class ComparabilityGate implements Gate {
  /// What is asked of any two claims, whether of one report or of two.
  static final List<Check> OF_ANY_TWO =
      List.of(
          new AspectCheck(),
          new OccurrenceCheck(),
          new RefutationCheck(),
          new ResponsibilityCheck(),
          new CauseCheck(),
          new IdentityCheck(),
          new SpeechCheck(),
          new ChangedWordCheck(),
          new PlaceCheck(),
          new TimeCheck(),
          new StateCheck(),
          new ResultCheck(),
          new HolderCheck(),
          new SimilarityCheck(),
          new MeasureCheck(),
          new SubjectCheck(),
          new UnitCheck(),
          new HappeningCheck(),
          new ModalityCheck(),
          new ExtentCheck(),
          new NoneOfThoseCheck(),
          new AboardCheck(),
          new DegreeCheck(),
          new OrderOfMagnitudeCheck(),
          new PopulationCheck(),
          new PlaceScopeCheck(),
          new TimeWindowCheck());

  private static final List<Check> CHECKS =
      Stream.concat(Stream.of(new ReportCheck()), OF_ANY_TWO.stream()).toList();

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
