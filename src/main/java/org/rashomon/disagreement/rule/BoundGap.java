package org.rashomon.disagreement.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Measures;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Step;
import org.rashomon.disagreement.Surroundings;

/// At least six / 20. A floor or ceiling states what is known at its time: stated numbers 1.5 times
/// and 3 apart, both inclusive, are an update where one claim is clearly later, else a gap.
public final class BoundGap implements Rule {
  @Override
  public String name() {
    return "BOUND_GAP";
  }

  @Override
  public String summary() {
    return "An open bound far from the other number: they hold together, yet give different pictures.";
  }

  @Override
  public int order() {
    return 320;
  }

  private static final BigDecimal TIMES = new BigDecimal("1.5");
  private static final BigDecimal APART = BigDecimal.valueOf(3);

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> !figures.disjoint() && isOpen(figures) && isFar(figures))
        .map(figures -> judge(figures, surroundings));
  }

  private static boolean isOpen(Figures figures) {
    return (figures.a().isBound() || figures.b().isBound())
        && !isFirst(figures.a())
        && !isFirst(figures.b())
        && !figures.a().isVague()
        && !figures.b().isVague();
  }

  /// "the first case": of how many is not said.
  private static boolean isFirst(Figure figure) {
    return figure.isBound() && figure.interval().min().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isFar(Figures figures) {
    Explanation.StatedApart apart = Grounds.apart(figures);
    return apart.holds()
        && apart.larger().compareTo(apart.smaller().multiply(TIMES)) >= 0
        && apart.larger().subtract(apart.smaller()).compareTo(APART) >= 0;
  }

  private static Outcome judge(Figures figures, Surroundings surroundings) {
    Step apart = Grounds.apart(figures);
    Claim lower = figures.lower().claim();
    Claim upper = figures.upper().claim();
    Optional<Explanation.LaterBy> later =
        Measures.change(lower)
            ? Chronology.later(lower, upper, surroundings.laterAfter())
                .or(() -> Chronology.later(upper, lower, surroundings.laterAfter()))
            : Optional.empty();
    return later.isPresent()
        ? Grounds.disagrees(
            Relation.UPDATE,
            DisagreementType.NUMERIC,
            figures,
            figures.meeting(),
            apart,
            later.get())
        : Grounds.disagrees(
            Relation.GAP, DisagreementType.NUMERIC, figures, figures.meeting(), apart);
  }
}
