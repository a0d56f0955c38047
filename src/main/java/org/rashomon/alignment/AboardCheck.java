package org.rashomon.alignment;

import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Evidence;

/// Those aboard the other train, or both, are not those aboard the one.
final class AboardCheck implements Check {
  private static final String ABOARD = "ABOARD";
  private static final String THE_TWO = "the two ";

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    return isAboard(pair.a()) && isAboard(pair.b()) && !which(pair.a()).equals(which(pair.b()))
        ? Check.closedIfNear(
            pair,
            Reason.DIFFERENT_POPULATION,
            Check.words(pair.a()) + " and " + Check.words(pair.b()) + " are not aboard the same")
        : Optional.empty();
  }

  private static boolean isAboard(Claim claim) {
    return claim.slot().predicate().equals(ABOARD);
  }

  /// The word that tells which of several those are aboard, up to the next comma.
  private static Optional<String> which(Claim claim) {
    String clause = clause(claim.evidence()).toLowerCase(Locale.ROOT);
    StringTokenizer words = new StringTokenizer(clause);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (MatchWord.OF_SEVERAL.has(word)) {
        return Optional.of(word);
      }
    }
    return clause.contains(THE_TWO) ? Optional.of(THE_TWO) : Optional.empty();
  }

  private static String clause(Evidence evidence) {
    String rest =
        evidence
            .report()
            .field(evidence.span().field())
            .substring(evidence.span().start(), evidence.sentence().end());
    int comma = rest.indexOf(',', evidence.span().length());
    return comma < 0 ? rest : rest.substring(0, comma);
  }
}
