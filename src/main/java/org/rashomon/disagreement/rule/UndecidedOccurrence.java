package org.rashomon.disagreement.rule;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Undecided;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.disagreement.Chronology;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Will run again / has not decided whether to run; has signed / hopes to sign.
public final class UndecidedOccurrence implements Rule {
  /// From here on, inclusive, two clauses are alike enough to speak of one act.
  private static final double ALIKE = 0.6;

  /// The same where one leaves open what the other tells.
  private static final double ALIKE_IN_QUESTION = 0.3;

  /// What is done once and for all; a works may employ some and hope to employ more.
  private static final NamedGroups ACTS = NamedGroups.load("acts.lex");

  @Override
  public String name() {
    return "UNDECIDED_OCCURRENCE";
  }

  @Override
  public String summary() {
    return "One tells as done or as sure to come what the other only hopes for or leaves open.";
  }

  @Override
  public int order() {
    return 690;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    boolean occurrences =
        pair.a().value() instanceof Value.Occurrence
            && pair.b().value() instanceof Value.Occurrence;
    if (!occurrences || pair.isWithinReport()) {
      return Optional.empty();
    }
    return judge(pair, pair.a(), pair.b(), surroundings)
        .or(() -> judge(pair, pair.b(), pair.a(), surroundings));
  }

  private static Optional<Outcome> judge(
      Candidate pair, Claim firm, Claim open, Surroundings surroundings) {
    boolean less =
        (pair.similarity() >= ALIKE_IN_QUESTION && Undecided.leavesOpen(open, firm))
            || (pair.similarity() >= ALIKE && isPlanOf(open, firm));
    if (firm.stance().isNegative() || open.stance().isNegative() || !less) {
      return Optional.empty();
    }
    Explanation.Said told = new Explanation.Said(firm, firm.stance().modality());
    Explanation.Said left = new Explanation.Said(open, open.stance().modality());
    Optional<Explanation.LaterBy> later = Chronology.later(open, firm, surroundings.laterAfter());
    return Optional.of(
        later.isPresent()
            ? Grounds.disagrees(Relation.UPDATE, DisagreementType.MODALITY, later.get(), told, left)
            : Grounds.disagrees(Relation.CONFLICT, DisagreementType.MODALITY, told, left));
  }

  /// Has signed / hopes to sign.
  private static boolean isPlanOf(Claim open, Claim firm) {
    boolean done =
        switch (firm.stance().modality()) {
          case ASSERTED, CONFIRMED -> true;
          case REPORTED, PROBABLE, POSSIBLE, DENIED, FORECAST, CONDITIONAL, OPEN, UNDECIDED ->
              false;
        };
    return done
        && open.stance().modality() == Modality.FORECAST
        && open.quote().startsWith("to ")
        && firm.slot().equals(open.slot())
        && ACTS.of(firm.slot().predicate().toLowerCase(Locale.ROOT)).isPresent();
  }
}
