package org.rashomon.disagreement.rule;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.OpenWord;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.disagreement.Assertion;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// May testify on Thursday / has not testified; critics say that it happened / it did not.
public final class UncertainOccurrence implements Rule {
  private static final WordGroups<OpenWord> WORDS = OpenWord.load();

  @Override
  public String name() {
    return "UNCERTAIN_OCCURRENCE";
  }

  @Override
  public String summary() {
    return "What may, will or is only said to have happened is not held against what is stated.";
  }

  @Override
  public int order() {
    return 700;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    if (!isOccurrence(pair.a()) && !isOccurrence(pair.b())) {
      return Optional.empty();
    }
    if (Assertion.of(pair.a()).isEmpty() || Assertion.of(pair.b()).isEmpty()) {
      return Optional.empty();
    }
    if (isRefused(pair.a(), pair.b()) || isRefused(pair.b(), pair.a())) {
      return Optional.empty();
    }
    boolean oneManner = pair.a().stance().modality() == pair.b().stance().modality();
    if (oneManner && pair.a().stance().modality() == Modality.FORECAST) {
      return Optional.empty();
    }
    return Stream.of(pair.a(), pair.b())
        .filter(claim -> reason(claim, surroundings).isPresent())
        .min(Comparator.comparing(claim -> reason(claim, surroundings).orElseThrow()))
        .flatMap(claim -> left(reason(claim, surroundings).orElseThrow(), claim));
  }

  /// She will not resign / she has resigned.
  private static boolean isRefused(Claim refused, Claim done) {
    return refused.stance().modality() == Modality.FORECAST
        && refused.stance().isNegative()
        && done.stance().modality() == Modality.ASSERTED
        && !done.stance().isNegative()
        && WORDS.has(OpenWord.ONCE, done.slot().predicate().toLowerCase(Locale.ROOT));
  }

  private static Optional<Reason> reason(Claim claim, Surroundings surroundings) {
    return reason(claim)
        .or(
            () ->
                isRefuted(claim, surroundings)
                    ? Optional.of(Reason.REPORTED_POSITION)
                    : Optional.empty());
  }

  /// Whether the report itself says the opposite of what it has a speaker say.
  private static boolean isRefuted(Claim claim, Surroundings surroundings) {
    Optional<Assertion> said = Assertion.of(claim);
    return claim.stance().speaker().isPresent()
        && surroundings
            .besides(claim)
            .filter(own -> own.stance().speaker().isEmpty())
            .map(Assertion::of)
            .anyMatch(own -> own.isPresent() && !own.equals(said));
  }

  private static boolean isOccurrence(Claim claim) {
    return claim.value() instanceof Value.Occurrence;
  }

  private static Optional<Outcome> left(Reason reason, Claim claim) {
    return Grounds.compatible(reason, new Explanation.Said(claim, claim.stance().modality()));
  }

  private static Optional<Reason> reason(Claim claim) {
    return switch (claim.stance().modality()) {
      case ASSERTED, CONFIRMED, DENIED, OPEN, UNDECIDED -> Optional.empty();
      case REPORTED -> Optional.of(Reason.REPORTED_POSITION);
      case PROBABLE -> Optional.of(Reason.CONFIRMED_VS_PROBABLE);
      case POSSIBLE, FORECAST, CONDITIONAL -> Optional.of(Reason.CONDITIONAL_FORECAST);
    };
  }
}
