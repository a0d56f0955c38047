package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.KnownMeasures;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Casualties include the killed: two measures of which one includes the other are compared only in
/// that the part cannot be greater, and is nothing where the whole is.
public final class IncludedMeasure implements Rule {
  @Override
  public String name() {
    return "INCLUDED_MEASURE";
  }

  @Override
  public String summary() {
    return "What a measure includes cannot be more than the measure itself.";
  }

  @Override
  public int order() {
    return 140;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> !pair.a().slot().predicate().equals(pair.b().slot().predicate()))
        .filter(figures -> KnownMeasures.included(pair.a().slot(), pair.b().slot()))
        .flatMap(IncludedMeasure::judge);
  }

  private static Optional<Outcome> judge(Figures figures) {
    boolean aIsPart =
        KnownMeasures.includes(figures.b().claim().slot(), figures.a().claim().slot());
    Figure part = aIsPart ? figures.a() : figures.b();
    boolean tooMany = figures.disjoint() && part.equals(figures.upper());
    boolean firm = figures.part().filter(part::equals).isPresent() || figures.part().isEmpty();
    return tooMany && firm
        ? Optional.of(
            Grounds.disagrees(
                Relation.CONFLICT,
                DisagreementType.NUMERIC,
                figures,
                new Explanation.IntervalsDisjoint(
                    figures.lower().interval(), figures.upper().interval())))
        : Optional.of(new Outcome.NotComparable(Reason.DIFFERENT_MEASURE, figures.stated()));
  }
}
