package org.rashomon.disagreement.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.KnownMeasures;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.lexicon.Weight;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Step;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.quantity.Hedge;

/// Eleven confirmed dead / more than 40 feared dead. A report that also holds the known number
/// tells the two apart itself.
public final class FearedAgainstConfirmed implements Rule {
  @Override
  public String name() {
    return "FEARED_AGAINST_CONFIRMED";
  }

  @Override
  public String summary() {
    return "Another number feared or thought likely is not the number known, and may come to be.";
  }

  @Override
  public int order() {
    return 120;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> isFeared(figures.a()) != isFeared(figures.b()))
        .filter(figures -> figures.part().isEmpty())
        .map(figures -> judge(figures, surroundings));
  }

  private static Outcome judge(Figures figures, Surroundings surroundings) {
    Figure feared = isFeared(figures.a()) ? figures.a() : figures.b();
    Figure known = figures.other(feared);
    Step said = new Explanation.Said(feared.claim(), feared.modality());
    Optional<Figure> told = tellsApart(feared, known, surroundings);
    Optional<Explanation.LaterBy> later = later(figures, surroundings);
    // fewer feared than are known dead can be no other number of the same people
    boolean others = later.isEmpty() && figures.lower().equals(feared);
    if (told.isPresent() || others || !isAnother(figures, feared) || !isOfDead(known.claim())) {
      return new Outcome.Compatible(
          Reason.CONFIRMED_VS_PROBABLE, List.of(feared.statedStep(), known.statedStep(), said));
    }
    List<Step> steps = new ArrayList<>(List.of(figures.meeting(), said));
    later.ifPresent(steps::add);
    Relation relation = later.isPresent() ? Relation.UPDATE : Relation.POSSIBLE_CONFLICT;
    return Grounds.disagrees(
        relation, DisagreementType.MODALITY, figures, steps.toArray(Step[]::new));
  }

  /// Up to 70 feared dead leave room for seven, yet are another picture.
  private static boolean isAnother(Figures figures, Figure feared) {
    BigDecimal known = figures.other(feared).interval().min();
    return figures.disjoint()
        || (feared.quantity().hedge() == Hedge.UP_TO
            && feared
                .interval()
                .max()
                .filter(most -> most.compareTo(known.multiply(BigDecimal.TWO)) > 0)
                .isPresent());
  }

  /// The feared may join the known dead; a suspected case is another measure than a confirmed one.
  private static boolean isOfDead(Claim claim) {
    return KnownMeasures.of(claim.slot())
        .filter(measure -> measure.weight() == Weight.DEATH)
        .isPresent();
  }

  /// The known number in the report that also gives the feared one.
  private static Optional<Figure> tellsApart(
      Figure feared, Figure known, Surroundings surroundings) {
    return surroundings
        .besides(feared.claim())
        .flatMap(claim -> Figure.of(claim).stream())
        .filter(figure -> !isFeared(figure))
        .filter(figure -> figure.interval().overlaps(known.interval()))
        .findFirst();
  }

  private static Optional<Explanation.LaterBy> later(Figures figures, Surroundings surroundings) {
    Claim a = figures.a().claim();
    Claim b = figures.b().claim();
    return Chronology.later(a, b, surroundings.laterAfter())
        .or(() -> Chronology.later(b, a, surroundings.laterAfter()));
  }

  private static boolean isFeared(Figure figure) {
    return figure.modality() == Modality.PROBABLE;
  }
}
