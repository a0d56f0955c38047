package org.rashomon.claim.extract.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.accuracy.Detection;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Values;

class PlacingExtractorSpec {
  @ParameterizedTest
  @CsvFileSource(resources = "placings.spec", delimiter = '|')
  void readsInWhichPlaceSomeoneFinished(String sentence, String who, String place) {
    assertThat(placings(sentence))
        .extracting(claim -> claim.slot().subject() + " " + Values.normalised(claim))
        .containsExactly(who + " " + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruben Ostrow was fourth after half of the marathon.",
        "Ruben Ostrow could finish third in the marathon.",
        "Lise Amberg has won two silver medals in the downhill.",
        "Lise Amberg won silver from the mine.",
        "The third runner finished the race."
      })
  void leavesWhatIsNoPlaceInTheEnd(String sentence) {
    assertThat(placings(sentence)).isEmpty();
  }

  private static List<Claim> placings(String text) {
    return Detection.claims(text).stream()
        .filter(claim -> claim.slot().predicate().equals(PlacingExtractor.PLACING))
        .toList();
  }
}
