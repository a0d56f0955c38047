package org.rashomon.disagreement.rule;

import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Populations;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
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
  /// From here on, inclusive, two clauses are alike enough for their subjects to be one in other
  /// words.
  private static final double ALIKE = 0.5;

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
        .map(opposite -> judge(pair, opposite, surroundings));
  }

  private static Outcome judge(
      Candidate pair, Explanation.Opposite opposite, Surroundings surroundings) {
    return speaksOf(opposite.no(), opposite.yes(), pair.similarity())
        ? judge(opposite, surroundings)
        : new Outcome.Compatible(Reason.DIFFERENT_POPULATION, List.of(opposite));
  }

  /// That no officer was killed says nothing of soldiers, but that no soldier was killed says
  /// something of officers.
  private static boolean speaksOf(Claim no, Claim yes, double similarity) {
    Population denied = thing(no);
    Population told = thing(yes);
    if (!denied.isStated()
        || isPronoun(denied)
        || denied.equals(told)
        || told.modifiers().contains(denied.head())) {
      return true;
    }
    boolean counted = yes.value() instanceof Value.Amount || no.value() instanceof Value.Amount;
    return switch (Populations.compare(told, denied)) {
      case SAME, FIRST_WITHIN_SECOND -> true;
      case SECOND_WITHIN_FIRST, DISJOINT -> false;
      case UNKNOWN -> !counted && similarity >= ALIKE;
    };
  }

  /// Whom a pronoun of a quotation stands for is not known: it may be the one that is told of.
  private static boolean isPronoun(Population population) {
    return switch (population.head()) {
      case "he", "she", "it", "they" -> true;
      default -> false;
    };
  }

  private static Population thing(Claim claim) {
    Population population = claim.scope().population();
    return population.isStated() ? population : new Population(claim.slot().subject(), List.of());
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
