package org.rashomon.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityReaderSpec {
  private static final QuantityReader READER = new QuantityReader();
  private static final Dateline UNKNOWN = new Dateline(Optional.empty());
  private static final Dateline FRIDAY =
      new Dateline(Optional.of(Instant.parse("2024-10-04T08:10:00Z")));

  static Stream<SpecFile.Example> examples() {
    return Stream.of(
            "numbers.spec",
            "intervals.spec",
            "shares.spec",
            "measurements.spec",
            "money.spec",
            "labels.spec",
            "times.spec")
        .flatMap(file -> SpecFile.read(file).stream());
  }

  static Stream<SpecFile.Example> undatedExamples() {
    return SpecFile.read("undated.spec").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsExactlyTheMarkedSpans(SpecFile.Example example) {
    assertThat(read(example.text(), FRIDAY)).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("undatedExamples")
  void leavesOpenWhatNeedsThePublicationTime(SpecFile.Example example) {
    assertThat(read(example.text(), UNKNOWN)).isEqualTo(example.expected());
  }

  private static List<String> read(String text, Dateline dateline) {
    return READER.read(text, dateline).stream()
        .map(m -> "[" + m.start() + "," + m.end() + ") " + MentionNotation.of(m))
        .toList();
  }
}
