package org.rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFileSpec {
  private static final Set<String> SECTIONS = Set.of("ranks", "phrases");

  @Test
  void sectionsHoldWordsOrWholeLinesAndNoComments() {
    List<String> lines =
        List.of("# Head", "[ranks]", "Gen. Lt. # officers", "", "Sgt.", "[phrases|]", "read more");

    assertThat(WordFile.parse("w.txt", lines, SECTIONS))
        .isEqualTo(
            Map.of("ranks", List.of("Gen.", "Lt.", "Sgt."), "phrases", List.of("read more")));
  }

  /// Lines are parted by `/`.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gen.                              | w.txt:1: 'Gen.' stands outside a section
          [ranks]/Gen./Gen.                 | w.txt:3: 'Gen.' stands twice
          [ranks]/Gen./[titles]             | w.txt:3: unknown or repeated section '[titles]'
          [ranks]/Gen./[ranks]              | w.txt:3: unknown or repeated section '[ranks]'
          [ranks]/Gen./[phrases             | w.txt:3: unknown or repeated section '[phrases'
          [phrases]/Gen.                    | w.txt:2: section 'ranks' is missing or empty
          [ranks]/[phrases]/Gen.            | w.txt:3: section 'ranks' is missing or empty
          """)
  void aMalformedFileIsRefusedByNameAndLine(String lines, String message) {
    assertThatIllegalStateException()
        .isThrownBy(() -> WordFile.parse("w.txt", List.of(lines.split("/")), SECTIONS))
        .withMessage(message);
  }
}
