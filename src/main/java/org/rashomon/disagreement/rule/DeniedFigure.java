package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
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

/// A denial is no figure of its own: it speaks against the figure it denies, if that is stated.
public final class DeniedFigure implements Rule {
  @Override
  public String name() {
    return "DENIED_FIGURE";
  }

  @Override
  public String summary() {
    return "A figure that is denied conflicts with the same figure stated elsewhere, and with no other.";
  }

  @Override
  public int order() {
    return 110;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> figures.a().isDenied() || figures.b().isDenied())
        .flatMap(DeniedFigure::judge);
  }

  private static Optional<Outcome> judge(Figures figures) {
    Figure denied = figures.a().isDenied() ? figures.a() : figures.b();
    Figure other = figures.other(denied);
    Explanation.Said said = new Explanation.Said(denied.claim(), denied.modality());
    boolean speaksOfIt = denied.interval().contains(other.interval());
    boolean saysSome = !other.isDenied() && other.interval().min().signum() > 0;
    if (!saysSome || !speaksOfIt) {
      return Grounds.compatible(Reason.REPORTED_POSITION, figures, said);
    }
    return Optional.of(
        Grounds.disagrees(
            Relation.CONFLICT, DisagreementType.NEGATION, figures, figures.meeting(), said));
  }
}
