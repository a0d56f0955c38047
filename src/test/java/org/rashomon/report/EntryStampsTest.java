package org.rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryStampsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "10.20 The bridge is open again. # 10.20",
        "1:45pm - Two men have been arrested. # 1:45pm -",
        "9h05 Police are on the scene. # 9h05",
        "23:59 GMT: Rain has stopped. # 23:59 GMT:",
        "7.15 a.m. “We are safe,” she says. # 7.15 a.m.",
      })
  void anEntryBeginsWithItsTime(String line, String stamp) {
    assertThat(EntryStamps.before(line, new Span(Field.TEXT, 0, line.length())))
        .contains(new Span(Field.TEXT, 0, stamp.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.20 metres of the wall fell.",
        "24.10 Euros were paid.",
        "12.60 Was the price.",
        "2024 Was a dry year.",
        "10.20",
        "The bridge opened at 10.20 Today."
      })
  void aNumberThatIsNoTimeOrGoesOnIsNone(String line) {
    assertThat(EntryStamps.before(line, new Span(Field.TEXT, 0, line.length()))).isEmpty();
  }
}
