package org.rashomon.claim.extract.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.accuracy.Detection;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Values;

class MarginExtractorSpec {
  @ParameterizedTest
  @CsvFileSource(resources = "margins.spec", delimiter = '|')
  void readsByHowMuchOneSideWasAhead(String sentence, String margin, String of) {
    assertThat(margins(sentence))
        .extracting(claim -> Values.normalised(claim) + " " + claim.scope().population().head())
        .containsExactly(margin + " " + of);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lyndale held a two-goal lead.",
        "Lyndale could get a two-goal win.",
        "The council counted 12 votes.",
        "The bus was hit by two goals."
      })
  void leavesWhatIsNoMargin(String sentence) {
    assertThat(margins(sentence)).isEmpty();
  }

  private static List<Claim> margins(String text) {
    return Detection.claims(text).stream()
        .filter(claim -> claim.slot().predicate().equals("MARGIN"))
        .toList();
  }
}
