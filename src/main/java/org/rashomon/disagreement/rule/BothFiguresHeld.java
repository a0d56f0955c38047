package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Populations;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.PartStep;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// 12 dead in the city and 30 nationwide / 30 dead: the reports agree on the 30, and the 12 is left
/// out. Two speakers with two figures are a dispute, which is shown.
public final class BothFiguresHeld implements Rule {
  @Override
  public String name() {
    return "BOTH_FIGURES_HELD";
  }

  @Override
  public String summary() {
    return "A figure that fits one claim of the other report is not held against that report's other figures.";
  }

  @Override
  public int order() {
    return 210;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> figures.disjoint() || isGap(figures))
        .flatMap(
            figures ->
                held(figures.a(), figures.b(), surroundings)
                    .or(() -> held(figures.b(), figures.a(), surroundings))
                    .flatMap(also -> Grounds.compatible(Reason.OMISSION, figures, also)));
  }

  /// An open bound and another number, which may be far from it.
  private static boolean isGap(Figures figures) {
    return (figures.a().isBound() || figures.b().isBound())
        && figures.a().stated().compareTo(figures.b().stated()) != 0;
  }

  /// The step that shows that the report of `figure` also holds the other one.
  private static Optional<PartStep.AlsoSays> held(
      Figure figure, Figure other, Surroundings surroundings) {
    return surroundings
        .besides(figure.claim())
        .filter(claim -> !disputed(claim, figure.claim(), other.claim()))
        .filter(claim -> comparable(claim, other.claim()))
        .filter(claim -> Figure.of(claim).filter(also -> fits(also, other)).isPresent())
        .findFirst()
        .map(claim -> new PartStep.AlsoSays(claim, other.claim()));
  }

  /// Whether a report gives two figures by two speakers, and the other report does not name the
  /// same speaker for the one that fits.
  private static boolean disputed(Claim fitting, Claim figure, Claim other) {
    Optional<String> speaker = fitting.stance().speaker();
    return speaker.isPresent()
        && figure.stance().speaker().isPresent()
        && !speaker.equals(figure.stance().speaker())
        && !speaker.equals(other.stance().speaker());
  }

  private static boolean comparable(Claim one, Claim other) {
    return one.scope().extent() != Extent.INCREMENT
        && one.scope().happening() == other.scope().happening()
        && Populations.compare(one.scope().population(), other.scope().population())
            != PopulationRelation.DISJOINT;
  }

  private static boolean fits(Figure also, Figure other) {
    if (!also.quantity().unit().equals(other.quantity().unit())
        || also.isDenied()
        || also.isVague()
        || other.isVague()) {
      return false;
    }
    boolean bounded = !also.isBound() && !other.isBound();
    return also.stated().compareTo(other.stated()) == 0
        || (bounded && also.interval().overlaps(other.interval()));
  }
}
