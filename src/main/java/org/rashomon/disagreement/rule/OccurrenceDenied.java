package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// A truce was signed / no truce was signed. What had not happened yet may happen later.
public final class OccurrenceDenied implements Rule {
  @Override
  public String name() {
    return "OCCURRENCE_DENIED";
  }

  @Override
  public String summary() {
    return "One says that it happened, the other that it did not.";
  }

  @Override
  public int order() {
    return 720;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    if (!(pair.a().value() instanceof Value.Occurrence)
        && !(pair.b().value() instanceof Value.Occurrence)) {
      return Optional.empty();
    }
    return opposite(pair.a(), pair.b())
        .or(() -> opposite(pair.b(), pair.a()))
        .map(opposite -> judge(opposite, surroundings));
  }

  private static Optional<Explanation.Opposite> opposite(Claim yes, Claim no) {
    Explanation.Opposite step = new Explanation.Opposite(yes, no);
    return step.holds() ? Optional.of(step) : Optional.empty();
  }

  private static Outcome judge(Explanation.Opposite opposite, Surroundings surroundings) {
    boolean denied = opposite.no().stance().modality() == Modality.DENIED;
    Optional<Explanation.LaterBy> later =
        denied
            ? Optional.empty()
            : Chronology.later(opposite.no(), opposite.yes(), surroundings.laterAfter());
    return later.isPresent()
        ? Grounds.disagrees(Relation.UPDATE, DisagreementType.NEGATION, later.get(), opposite)
        : Grounds.disagrees(Relation.CONFLICT, DisagreementType.NEGATION, opposite);
  }
}
