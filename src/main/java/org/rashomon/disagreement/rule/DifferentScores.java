package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Scores;
import org.rashomon.disagreement.Surroundings;

/// Won 2-1 / won 3-1; passed by 203 votes to 190 / by 212 to 190.
public final class DifferentScores implements Rule {
  @Override
  public String name() {
    return "DIFFERENT_SCORES";
  }

  @Override
  public String summary() {
    return "One vote or match that ended in two results.";
  }

  @Override
  public int order() {
    return 1500;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Scores different = new Scores.Different(pair.a(), pair.b());
    return different.holds()
        ? Optional.of(Grounds.disagrees(relation(pair), DisagreementType.NUMERIC, different))
        : Optional.empty();
  }

  private static Relation relation(Candidate pair) {
    return isPassedOn(pair.a()) == isPassedOn(pair.b())
        ? Relation.CONFLICT
        : Relation.POSSIBLE_CONFLICT;
  }

  private static boolean isPassedOn(Claim claim) {
    return claim.stance().modality() == Modality.REPORTED;
  }
}
