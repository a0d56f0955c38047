package org.rashomon.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The published figures are those of the present detector. With `-Ddocs.update` they are written
/// anew, with the marks of the wordings that they count.
class AccuracyPageTest {

  @Test
  void the_page_gives_the_figures_of_the_present_detector() throws Exception {
    if (System.getProperty("docs.update") != null) {
      WordingMarks.renew();
    }
    List<LabelledCase> cases = LabelledCases.all();
    String page = AccuracyPage.of(Measurement.of(cases, Detection.whole()), cases);
    if (System.getProperty("docs.update") != null) {
      Files.writeString(Accuracy.PAGE, page);
    }

    assertThat(Accuracy.PAGE)
        .as("docs/accuracy.md is not current: write it anew with make docs")
        .content()
        .isEqualTo(page);
  }
}
