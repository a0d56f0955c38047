package org.rashomon.alignment;

import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.rashomon.claim.Claim;

/// Those aboard the other train, or both, are not those aboard the one.
final class AboardCheck implements Check {
  private static final String ABOARD = "ABOARD";

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    return isAboard(pair.a()) && isAboard(pair.b()) && tells(pair.a()) != tells(pair.b())
        ? Check.closedIfNear(
            pair,
            Reason.DIFFERENT_POPULATION,
            Check.words(pair.a()) + " and " + Check.words(pair.b()) + " are not aboard the same")
        : Optional.empty();
  }

  private static boolean isAboard(Claim claim) {
    return claim.slot().predicate().equals(ABOARD);
  }

  /// Whether a word tells of several of which those are aboard.
  private static boolean tells(Claim claim) {
    String quote = claim.quote().toLowerCase(Locale.ROOT);
    StringTokenizer words = new StringTokenizer(quote);
    while (words.hasMoreTokens()) {
      if (MatchWord.OF_SEVERAL.has(words.nextToken())) {
        return true;
      }
    }
    return quote.contains("the two ");
  }
}
