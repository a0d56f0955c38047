package org.rashomon.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every event of the fixtures is answered as its `expected.json` says, be that right or wrong by
/// its labels. With `-Ddocs.update` the files are written anew; the change is then for a person to
/// review.
class ExpectedAnswersTest {

  @TestFactory
  Stream<DynamicTest> every_event_is_answered_as_reviewed() throws Exception {
    return LabelledCases.events().stream()
        .map(event -> dynamicTest(event.name(), () -> isAnsweredAsReviewed(event)));
  }

  private static void isAnsweredAsReviewed(LabelledCase event) throws Exception {
    Path file = LabelledCases.FIXTURES.resolve("events/" + event.name() + "/expected.json");
    String answer = ExpectedAnswer.of(Detection.whole().compare(event.reports()));
    if (System.getProperty("docs.update") != null) {
      Files.writeString(file, answer);
    }

    assertThat(file).content().isEqualTo(answer);
  }
}
