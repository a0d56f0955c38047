package org.rashomon.disagreement.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Populations;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.PartStep;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Step;
import org.rashomon.disagreement.Surroundings;

/// 23 dead, including six officers / six officers died. Where the source of the part nowhere gives
/// a total, the two reports give different pictures: a gap.
public final class DeclaredPart implements Rule {
  @Override
  public String name() {
    return "DECLARED_PART";
  }

  @Override
  public String summary() {
    return "A part that a report declares as such goes with the total; a source that gives only the part leaves a gap.";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair).flatMap(figures -> judge(figures, surroundings));
  }

  private static Optional<Outcome> judge(Figures figures, Surroundings surroundings) {
    Optional<Figure> part = figures.part().filter(figure -> fits(figure, figures.other(figure)));
    return part.flatMap(
        found -> {
          Figure total = figures.other(found);
          return declaration(found, total, surroundings)
              .map(declared -> outcome(figures, found, declared, surroundings));
        });
  }

  /// A part is no greater than its total.
  private static boolean fits(Figure part, Figure total) {
    return !total.interval().isBelow(part.interval())
        && part.stated().compareTo(total.stated()) <= 0;
  }

  private static Outcome outcome(
      Figures figures, Figure part, Claim declared, Surroundings surroundings) {
    Step declaration = new PartStep.DeclaredPart(declared);
    Optional<PartStep.NoTotal> noTotal = noTotal(part, surroundings);
    if (noTotal.isEmpty()) {
      List<Step> steps = new ArrayList<>(figures.stated());
      steps.add(declaration);
      return new Outcome.Compatible(Reason.SUBSET_DECLARED, steps);
    }
    List<Step> steps = new ArrayList<>(figures.stated());
    steps.add(declaration);
    steps.add(noTotal.get());
    return new Outcome.Disagrees(
        Relation.GAP,
        DisagreementType.NUMERIC,
        Optional.of(Reason.SUBSET_DECLARED),
        Grounds.gap(figures),
        steps);
  }

  /// The claim that declares the part: the figure itself, or the same part in any report that holds
  /// the total as well.
  private static Optional<Claim> declaration(Figure part, Figure total, Surroundings surroundings) {
    if (isPart(part.claim())) {
      return Optional.of(part.claim());
    }
    return surroundings.declaredParts(total.claim().slot()).stream()
        .filter(claim -> sameKind(claim, part))
        .filter(claim -> isOf(claim, total, surroundings))
        .findFirst();
  }

  private static boolean isOf(Claim declared, Figure total, Surroundings surroundings) {
    return declared.reportId().equals(total.claim().reportId())
        || surroundings
            .besides(declared)
            .flatMap(claim -> Figure.of(claim).stream())
            .anyMatch(figure -> figure.interval().overlaps(total.interval()));
  }

  private static boolean sameKind(Claim declared, Figure part) {
    PopulationRelation relation =
        Populations.compare(declared.scope().population(), part.claim().scope().population());
    boolean kin =
        switch (relation) {
          case SAME, FIRST_WITHIN_SECOND, SECOND_WITHIN_FIRST, UNKNOWN -> true;
          case DISJOINT -> false;
        };
    return kin
        && Figure.of(declared)
            .filter(figure -> figure.interval().overlaps(part.interval()))
            .isPresent();
  }

  /// Shown where the source of the part gives no total, declared or not.
  private static Optional<PartStep.NoTotal> noTotal(Figure part, Surroundings surroundings) {
    if (isPart(part.claim())) {
      return Optional.empty();
    }
    List<Claim> totals =
        surroundings
            .besides(part.claim())
            .filter(claim -> Figure.of(claim).filter(figure -> isAbove(figure, part)).isPresent())
            .toList();
    PartStep.NoTotal step = new PartStep.NoTotal(part.claim(), totals);
    return step.holds() ? Optional.of(step) : Optional.empty();
  }

  private static boolean isAbove(Figure figure, Figure part) {
    return figure.stated().compareTo(part.stated()) > 0;
  }

  private static boolean isPart(Claim claim) {
    return claim.scope().extent() == Extent.PART;
  }
}
