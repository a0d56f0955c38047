package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Modality;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// 23 killed / 31 killed. A number that is only passed on is not held against one that is stated as
/// if it were asserted, so that pair is a possible conflict.
public final class DifferentFigures implements Rule {
  @Override
  public String name() {
    return "DIFFERENT_FIGURES";
  }

  @Override
  public String summary() {
    return "Two numbers of one thing at one time that share no value.";
  }

  @Override
  public int order() {
    return 500;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    return Figures.of(pair)
        .filter(Figures::disjoint)
        .filter(figures -> !isGuess(figures))
        .map(
            figures ->
                Grounds.disagrees(
                    relation(figures), DisagreementType.NUMERIC, figures, figures.meeting()));
  }

  /// "Scores of rebels" / "thirty fighters": neither who nor how many is told well enough.
  private static boolean isGuess(Figures figures) {
    return figures.populations() == PopulationRelation.UNKNOWN
        && (figures.a().isVague() || figures.b().isVague());
  }

  private static Relation relation(Figures figures) {
    boolean passedOn =
        (figures.a().modality() == Modality.REPORTED)
            != (figures.b().modality() == Modality.REPORTED);
    boolean unsure = figures.populations() == PopulationRelation.UNKNOWN;
    boolean counts = figures.a().claim().slot().aspect() == Aspect.COUNT;
    return passedOn || (unsure && counts) ? Relation.POSSIBLE_CONFLICT : Relation.CONFLICT;
  }
}
