package org.rashomon.alignment;

import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;

/// Those who were seriously hurt are some of the hurt, and none of the slightly hurt. Of those who
/// were slightly hurt there may have been no others.
final class DegreeCheck implements Check {
  private enum Degree {
    GRAVE,
    LIGHT,
    UNSTATED
  }

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!isOfHarm(pair.a()) || !isOfHarm(pair.b())) {
      return Optional.empty();
    }
    Degree a = degree(pair.a());
    Degree b = degree(pair.b());
    boolean told = a != Degree.UNSTATED && b != Degree.UNSTATED;
    boolean apart =
        told
            ? a != b
            : (a == Degree.GRAVE && Populations.isFewer(pair.a(), pair.b()))
                || (b == Degree.GRAVE && Populations.isFewer(pair.b(), pair.a()));
    return apart
        ? Check.closed(
            Reason.DIFFERENT_POPULATION,
            Check.words(pair.a()) + " and " + Check.words(pair.b()) + " are hurt in another degree")
        : Optional.empty();
  }

  private static boolean isOfHarm(Claim claim) {
    return claim.value() instanceof Value.Amount && claim.slot().predicate().equals("INJURED");
  }

  private static Degree degree(Claim claim) {
    StringTokenizer words = new StringTokenizer(claim.quote().toLowerCase(Locale.ROOT), " \t\n,-");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (MatchWord.GRAVE.has(word)) {
        return Degree.GRAVE;
      }
      if (MatchWord.LIGHT.has(word)) {
        return Degree.LIGHT;
      }
    }
    return Degree.UNSTATED;
  }
}
