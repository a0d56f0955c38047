package org.rashomon.claim.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.accuracy.Detection;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;

class OwnTotalsSpec {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sixty people were inside the hall. Nine of them died.             | KILLED
          Nine people were killed and another 27 are missing.               | MISSING
          Nine people were killed. Another 27 were injured.                 | INJURED
          """)
  void takesAPartOfAnotherMeasureForTheWholeOfItsOwn(String text, String measure) {
    assertThat(extent(text, measure)).isEqualTo(Extent.UNSTATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Others may have died at once.
          Forty people were hurt in the crash. Three of them died later.    | KILLED  | PART
          # A total of the same measure is told elsewhere.
          Nine people were killed. Another 27 were injured. In all, 83 people were injured. | INJURED | INCREMENT
          # There is nothing that it is added to.
          Another 27 were injured.                                          | INJURED | INCREMENT
          Nine of them died.                                                | KILLED  | PART
          """)
  void leavesWhatMayNotBeAll(String text, String measure, Extent expected) {
    assertThat(extent(text, measure)).isEqualTo(expected);
  }

  /// Of the first figure of a measure.
  private static Extent extent(String text, String measure) {
    return Detection.claims(text).stream()
        .filter(claim -> claim.slot().aspect() == Aspect.COUNT)
        .filter(claim -> claim.slot().predicate().equals(measure))
        .map(Claim::scope)
        .findFirst()
        .orElseThrow()
        .extent();
  }
}
