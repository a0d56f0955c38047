package org.rashomon.claim.extract.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.accuracy.Detection;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.disagreement.Values;

class ResultExtractorSpec {
  @ParameterizedTest
  @CsvFileSource(resources = "results.spec", delimiter = '|')
  void readsTheNumbersOfBothSides(String sentence, String contest, String result, String of) {
    assertThat(results(sentence))
        .extracting(ResultExtractorSpec::told)
        .containsExactly(String.join(" | ", contest, result, of));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lyndale led Marsk 1-0 at half-time.",
        "Lyndale were 2-1 up when the floodlights failed at Marsk.",
        "Lyndale had beaten Marsk 2-1.",
        "Lyndale will beat Marsk 2-1.",
        "Lyndale lead the series against Marsk 3-2.",
        "Lyndale beat Marsk 2-1 and Orme 3-0.",
        "The board approved a 60-40 venture with Marsk.",
        "The council voted on 26,000 to 28,000 homes.",
        "Lyndale won by two goals."
      })
  void leavesWhatIsNoResult(String sentence) {
    assertThat(results(sentence)).isEmpty();
  }

  @Test
  void tellsThoseInFavourOfAVote() {
    assertThat(counts("The council threw out the harbour plan by 26 votes to 14."))
        .containsExactly("VOTED_AGAINST 26", "VOTED_FOR 14");
  }

  @Test
  void leavesItOpenWhoWasInFavourWhereMoreWasNeeded() {
    assertThat(counts("The harbour plan fell 58-42, short of the two-thirds it needed.")).isEmpty();
  }

  private static List<String> counts(String sentence) {
    return claims(sentence).stream()
        .filter(claim -> claim.slot().aspect() == Aspect.COUNT)
        .map(claim -> claim.slot().predicate() + " " + Values.normalised(claim))
        .sorted()
        .toList();
  }

  private static List<Claim> results(String sentence) {
    return claims(sentence).stream()
        .filter(claim -> claim.slot().aspect() == Aspect.RESULT)
        .toList();
  }

  private static List<Claim> claims(String text) {
    return Detection.claims(text);
  }

  private static String told(Claim claim) {
    Population of = claim.scope().population();
    return String.join(
        " | ",
        claim.slot().predicate(),
        Values.normalised(claim),
        String.join(", ", of.modifiers()) + " " + of.head());
  }
}
