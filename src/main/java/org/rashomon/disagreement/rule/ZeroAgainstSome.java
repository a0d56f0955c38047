package org.rashomon.disagreement.rule;

import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Modality;
import org.rashomon.claim.lexicon.PopulationRelation;
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

/// Nobody was hurt / two workers were hurt. None of a part against some of the whole holds
/// together; an early none and a later some is the course of things.
public final class ZeroAgainstSome implements Rule {
  @Override
  public String name() {
    return "ZERO_AGAINST_SOME";
  }

  @Override
  public String summary() {
    return "None against some of the same kind: it happened or it did not.";
  }

  @Override
  public int order() {
    return 130;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(figures -> figures.a().isZero() != figures.b().isZero())
        .filter(Figures::disjoint)
        .map(figures -> judge(figures, surroundings));
  }

  private static Outcome judge(Figures figures, Surroundings surroundings) {
    Figure none = figures.lower();
    Figure some = figures.upper();
    Step opposite = new Explanation.Opposite(some.claim(), none.claim());
    if (some.modality() == Modality.REPORTED && none.modality() != Modality.REPORTED) {
      return new Outcome.Compatible(
          Reason.REPORTED_POSITION,
          List.of(none.statedStep(), new Explanation.Said(some.claim(), some.modality())));
    }
    if (isStrange(figures) || countsSome(none, surroundings)) {
      return new Outcome.Compatible(Reason.DIFFERENT_POPULATION, figures.stated());
    }
    if (figures.part().filter(none::equals).isPresent()) {
      return new Outcome.Compatible(Reason.DIFFERENT_POPULATION, figures.stated());
    }
    Optional<Explanation.LaterBy> later =
        Chronology.later(none.claim(), some.claim(), surroundings.laterAfter());
    return later.isPresent()
        ? Grounds.disagrees(
            Relation.UPDATE, DisagreementType.NEGATION, figures, opposite, later.get())
        : Grounds.disagrees(Relation.CONFLICT, DisagreementType.NEGATION, figures, opposite);
  }

  /// Whether the report that says none counts some as well: then its none is of something else.
  private static boolean countsSome(Figure none, Surroundings surroundings) {
    return surroundings
        .besides(none.claim())
        .flatMap(claim -> Figure.of(claim).stream())
        .anyMatch(figure -> figure.interval().min().signum() > 0);
  }

  /// No cases / 342 pupils: of two populations that may be any, none of one says nothing of the
  /// other.
  private static boolean isStrange(Figures figures) {
    return figures.populations() == PopulationRelation.UNKNOWN
        && figures.a().claim().scope().population().isStated()
        && figures.b().claim().scope().population().isStated();
  }
}
