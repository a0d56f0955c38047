package org.rashomon.alignment;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.Weight;

/// "None was hurt", "No one was hurt there": with such words a report that has begun otherwise says
/// that there were none of those, or at the place, that it spoke of last.
final class NoneOfThoseCheck implements Check {
  private static final String THERE = " there";

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    return objection(pair.a()).or(() -> objection(pair.b()));
  }

  private static Optional<Gate.Passage> objection(Claim claim) {
    return isNone(claim) && !Lead.has(claim) && (isOfThose(claim) || isThere(claim))
        ? Check.closed(
            Reason.DIFFERENT_POPULATION, Check.words(claim) + " is said of those spoken of before")
        : Optional.empty();
  }

  private static boolean isNone(Claim claim) {
    return claim.stance().polarity() == Polarity.NEGATIVE
        || (claim.value() instanceof Value.Amount(var quantity)
            && quantity.interval().max().filter(max -> max.signum() == 0).isPresent());
  }

  private static boolean isOfThose(Claim claim) {
    String words = claim.quote();
    int end = words.indexOf(' ');
    return end > 0
        && isOfPersons(claim)
        && MatchWord.THOSE.has(words.substring(0, end).toLowerCase(Locale.ROOT))
        && !words.startsWith("of ", end + 1);
  }

  /// "none had been found" may be said of a kind of thing.
  private static boolean isOfPersons(Claim claim) {
    return KnownMeasures.of(claim.slot())
        .map(PredicateClass::weight)
        .filter(weight -> weight != Weight.PROPERTY && weight != Weight.OTHER)
        .isPresent();
  }

  private static boolean isThere(Claim claim) {
    int end = claim.evidence().span().end();
    return claim.evidence().report().field(claim.evidence().span().field()).startsWith(THERE, end);
  }
}
