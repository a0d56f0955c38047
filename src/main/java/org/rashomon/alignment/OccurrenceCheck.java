package org.rashomon.alignment;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
import org.rashomon.claim.Value;

/// That one thing happened and another did not is no contradiction: what is said to have happened
/// must be one happening, by its class or its word, to one patient.
final class OccurrenceCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    Claim a = pair.a();
    Claim b = pair.b();
    boolean whether = OwnKeys.touch(pair, Aspect.OCCURRENCE);
    if (!whether || OwnKeys.touch(pair, Aspect.REFUTATION)) {
      return Optional.empty();
    }
    boolean same =
        Predicates.alike(a.slot(), b.slot())
            && (patient(a, b) || isOneQuestion(pair))
            && !areOthers(a, b)
            && !isUntil(a)
            && !isUntil(b)
            && !isOfBefore(a)
            && !isOfBefore(b);
    return same ? Optional.empty() : Check.unrelated();
  }

  /// The break in the cable was sabotage / sabotage of the cable is one possibility.
  private static boolean isOneQuestion(Candidate pair) {
    return (isUndecided(pair.a()) || isUndecided(pair.b()))
        && pair.similarity() >= Thresholds.ONE_QUESTION;
  }

  private static boolean isUndecided(Claim claim) {
    return claim.stance().modality() == Modality.UNDECIDED;
  }

  /// Kenya signed it and Uganda did not: two names without a word in common.
  private static boolean areOthers(Claim a, Claim b) {
    return a.value() instanceof Value.Occurrence one
        && b.value() instanceof Value.Occurrence other
        && one.happened() != other.happened()
        && one.doer().isPresent()
        && other.doer().isPresent()
        && Collections.disjoint(words(one.doer().get()), words(other.doer().get()));
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split(" "));
  }

  /// "Trains will not run before Monday" denies nothing of what comes after.
  private static boolean isUntil(Claim claim) {
    return claim.stance().isNegative()
        && claim.scope().windows().stream()
            .anyMatch(
                window ->
                    switch (window.relation()) {
                      case UNTIL, BEFORE -> true;
                      case ON, SINCE, AFTER, AS_OF, DURING -> false;
                    });
  }

  /// "had never been flooded before": what it denies lies before what happened now.
  private static boolean isOfBefore(Claim claim) {
    return claim.stance().isNegative() && claim.quote().endsWith(" before");
  }

  /// A patient that is not said, or that a pronoun names, counts as equal.
  private static boolean patient(Claim a, Claim b) {
    Population one = a.scope().population();
    Population other = b.scope().population();
    if (isUnknown(one) || isUnknown(other)) {
      return true;
    }
    // "the deputy minister", "minister Olga Brandt"
    if (Occurrences.areApart(one, other)) {
      return false;
    }
    return switch (Populations.compare(one, other)) {
      case SAME, FIRST_WITHIN_SECOND, SECOND_WITHIN_FIRST -> true;
      case UNKNOWN -> one.head().equals(other.head()) || Things.mayBeOne(one, other);
      case DISJOINT -> one.head().equals(other.head());
    };
  }

  private static boolean isUnknown(Population population) {
    return switch (population.head()) {
      case "", "he", "she", "it", "they", "this", "that", "person" -> true;
      default -> false;
    };
  }
}
