package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Value;

/// Both must speak of the event itself: not of an earlier one, another one, or one that has not
/// happened. Two earlier events are taken for one only where both name the same time.
final class HappeningCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    Happening a = pair.a().scope().happening();
    Happening b = pair.b().scope().happening();
    if (a == Happening.CURRENT && b == Happening.CURRENT) {
      return Optional.empty();
    }
    boolean time =
        pair.a().value() instanceof Value.Moment && pair.similarity() >= Thresholds.UNLIKE_SUBJECTS;
    if (a == Happening.HISTORICAL && b == Happening.HISTORICAL && (time || oneTime(pair))) {
      return Optional.empty();
    }
    if (isEverDenied(pair.a(), pair.b(), pair) || isEverDenied(pair.b(), pair.a(), pair)) {
      return Optional.empty();
    }
    Claim odd = a == Happening.CURRENT ? pair.b() : pair.a();
    return switch (odd.scope().happening()) {
      case HISTORICAL ->
          Check.closed(
              Reason.HISTORICAL_REFERENCE, Check.words(odd) + " speaks of an earlier event");
      case HYPOTHETICAL ->
          Check.closed(
              Reason.CONDITIONAL_FORECAST, Check.words(odd) + " speaks of what has not happened");
      case OTHER, CURRENT ->
          Check.closed(Reason.DIFFERENT_EVENT, Check.words(odd) + " speaks of another event");
    };
  }

  /// He met him in March / he denied that he had met him: a denial without a time is of any time,
  /// though not of years ago.
  private static boolean isEverDenied(Claim told, Claim no, Candidate pair) {
    return told.scope().happening() == Happening.HISTORICAL
        && no.scope().happening() == Happening.CURRENT
        && told.value() instanceof Value.Occurrence
        && no.value() instanceof Value.Occurrence
        && no.stance().isNegative()
        && !told.stance().isNegative()
        && no.scope().windows().isEmpty()
        && !told.scope().windows().isEmpty()
        && !Windows.oneNamesAYear(told, no)
        && pair.similarity() >= Thresholds.EVER_DENIED;
  }

  private static boolean oneTime(Candidate pair) {
    return !pair.a().scope().windows().isEmpty()
        && !pair.b().scope().windows().isEmpty()
        && YearlyRates.sameWindow(pair.a(), pair.b());
  }
}
