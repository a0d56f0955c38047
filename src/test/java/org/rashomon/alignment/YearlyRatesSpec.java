package org.rashomon.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.accuracy.Detection;
import org.rashomon.report.Report;

/// Which rates of inflation are held against one another: by the stretch they are of, and by the
/// place that has them.
class YearlyRatesSpec {
  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Consumer prices rose 3 percent in the year to May. | Inflation stood at 5 percent in May. | true",
        "Prices rose 3 percent in the year to May. | Prices rose 5 percent in the year to May. | true",
        "Inflation was 3 percent in May. | Inflation stood at 5 percent in May. | true",
        "German inflation slowed to 2 percent. | Inflation in Germany slowed to 3 percent. | true",
        "Consumer prices rose 0.4 percent in May. | Inflation stood at 5 percent in May. | false",
        "Monthly inflation was 0.4 percent in May. | Inflation stood at 5 percent in May. | false",
        "Food prices rose 3 percent in the year to May. | Inflation stood at 5 percent in May. | false",
        "Consumer prices rose 3 percent in the year to April. | Inflation stood at 5 percent in May. | false",
        "German inflation slowed to 2 percent. | Inflation in Bavaria slowed to 3 percent. | false",
        "German inflation slowed to 2 percent. | French inflation slowed to 3 percent. | false",
      })
  void holdsRatesOfOneStretchAndPlaceAgainstOneAnother(String one, String other, boolean held) {
    assertThat(Detection.whole().compare(reports(List.of(one, other))).disagreements())
        .hasSize(held ? 1 : 0);
  }

  private static List<Report> reports(List<String> texts) {
    return IntStream.range(0, texts.size()).mapToObj(i -> report(i, texts.get(i))).toList();
  }

  private static Report report(int number, String text) {
    String id = "r" + number;
    return new Report(
        id, "Outlet " + id, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }
}
