package org.rashomon.disagreement.rule;

import java.util.Optional;
import java.util.StringTokenizer;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.PlaceComparison;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Headline;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Places;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// Title: concert moved to Lyon. Text: the concert has been moved to Dijon. A title is held by its
/// text if the text has the title's place at all.
public final class TitlePlace implements Rule {
  @Override
  public String name() {
    return "TITLE_PLACE";
  }

  @Override
  public String summary() {
    return "A place in the title that the same report's text nowhere has, and puts elsewhere.";
  }

  @Override
  public int order() {
    return 1517;
  }

  @Override
  public boolean isWithinReport() {
    return true;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    if (!pair.a().slot().predicate().equals(pair.b().slot().predicate())) {
      return Optional.empty();
    }
    return Headline.of(pair)
        .filter(headline -> headline.isPlain() || headline.isExpected())
        .filter(headline -> headline.isAtStart() && !isBorneOut(headline))
        .flatMap(headline -> apart(pair, headline));
  }

  private static Optional<Outcome> apart(Candidate pair, Headline headline) {
    Places places = new Places(pair.a(), pair.b());
    boolean apart = places.outcome() == PlaceComparison.Outcome.DIFFERENT;
    return apart && isNamed(headline.title()) && isNamed(headline.body())
        ? Optional.of(
            Grounds.disagrees(
                Relation.CONFLICT,
                DisagreementType.SELF,
                places,
                new Explanation.TitleAlone(headline.title(), headline.body())))
        : Optional.empty();
  }

  private static boolean isNamed(Claim claim) {
    return claim.value() instanceof Value.Place place && PlaceComparison.isNamed(place);
  }

  /// Whether the text has a word of the title's place.
  private static boolean isBorneOut(Headline headline) {
    if (!(headline.title().value() instanceof Value.Place place)) {
      return true;
    }
    StringTokenizer words = new StringTokenizer(place.name(), " ,");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (Character.isUpperCase(word.charAt(0)) && headline.textHolds(word)) {
        return true;
      }
    }
    return false;
  }
}
