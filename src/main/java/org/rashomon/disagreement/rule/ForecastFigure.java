package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.KnownMeasures;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Modality;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Could reach 50 / 12 dead: what may be is no statement of what is. Two expectations may disagree;
/// two mere possibilities never do. What is decided stands as firm before it is carried out.
public final class ForecastFigure implements Rule {
  @Override
  public String name() {
    return "FORECAST_FIGURE";
  }

  @Override
  public String summary() {
    return "A number that is only possible, conditional or expected is not held against a stated one.";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair).flatMap(ForecastFigure::judge);
  }

  private static Optional<Outcome> judge(Figures figures) {
    boolean bothExpected =
        figures.a().modality() == Modality.FORECAST && figures.b().modality() == Modality.FORECAST;
    if (bothExpected
        || isEstimate(figures.a(), figures.b())
        || isEstimate(figures.b(), figures.a())) {
      return Optional.empty();
    }
    if (isUnreal(figures, figures.a())) {
      return left(figures, figures.a());
    }
    return isUnreal(figures, figures.b()) ? left(figures, figures.b()) : Optional.empty();
  }

  /// "put the bill for the Games at 900 million" / "the Games will cost 2 billion": what is
  /// estimated is still to come, too.
  private static boolean isEstimate(Figure told, Figure expected) {
    String quote = told.claim().evidence().quote();
    return expected.modality() == Modality.FORECAST
        && told.modality() == Modality.ASSERTED
        && told.claim().slot().predicate().equals("COST")
        && told.claim().slot().subject().equals(expected.claim().slot().subject())
        && (quote.startsWith("put ") || quote.startsWith("puts ") || quote.contains("estimate"));
  }

  private static Optional<Outcome> left(Figures figures, Figure unreal) {
    return Grounds.compatible(
        Reason.CONDITIONAL_FORECAST,
        figures,
        new Explanation.Said(unreal.claim(), unreal.modality()));
  }

  private static boolean isUnreal(Figures figures, Figure figure) {
    return switch (figure.modality()) {
      case FORECAST -> !isDecided(figures);
      case CONDITIONAL, POSSIBLE -> true;
      case ASSERTED, CONFIRMED, REPORTED, PROBABLE, DENIED, OPEN, UNDECIDED -> false;
    };
  }

  /// The judge has spoken, whether it is said that he will serve six years or that he got them.
  private static boolean isDecided(Figures figures) {
    return figures.a().claim().slot().subject().equals(figures.b().claim().slot().subject())
        && KnownMeasures.of(figures.a().claim().slot()).filter(PredicateClass::decided).isPresent();
  }
}
