package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.alignment.RefutedWords;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Assertion;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Firmness;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.NotSo;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// The mayor has resigned / reports that the mayor has resigned are a hoax. A report that refutes
/// the story itself only passes on what it tells of it.
public final class ReportRefuted implements Rule {
  @Override
  public String name() {
    return "REPORT_REFUTED";
  }

  @Override
  public String summary() {
    return "One tells as a fact what the other says is a false report.";
  }

  @Override
  public int order() {
    return 690;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    boolean first = isRefutation(pair.a());
    boolean second = isRefutation(pair.b());
    if (!first && !second) {
      return Optional.empty();
    }
    if (first && second) {
      return Grounds.agrees(new Explanation.Alike(pair.a(), pair.b()));
    }
    return first
        ? judge(pair.a(), pair.b(), surroundings)
        : judge(pair.b(), pair.a(), surroundings);
  }

  private static Optional<Outcome> judge(Claim refutation, Claim told, Surroundings surroundings) {
    NotSo step = new NotSo(refutation, told);
    if (Assertion.of(told).filter(said -> said == Assertion.DID_NOT).isPresent()) {
      return Grounds.agrees(new Explanation.Alike(refutation, told));
    }
    if (!Firmness.isTold(told) || refutesToo(told, surroundings)) {
      return Grounds.compatible(
          Reason.REPORTED_POSITION, new Explanation.Said(told, told.stance().modality()));
    }
    return Optional.of(Grounds.disagrees(Relation.CONFLICT, DisagreementType.NEGATION, step));
  }

  /// Whether the report of a claim says itself that it is not so.
  private static boolean refutesToo(Claim told, Surroundings surroundings) {
    return surroundings
        .ofAspect(told.reportId(), Aspect.REFUTATION)
        .anyMatch(
            own ->
                own.evidence().sentence().equals(told.evidence().sentence())
                    || RefutedWords.of(own, told).meet());
  }

  private static boolean isRefutation(Claim claim) {
    return claim.slot().aspect() == Aspect.REFUTATION;
  }
}
