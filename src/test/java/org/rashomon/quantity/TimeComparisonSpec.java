package org.rashomon.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeComparisonSpec {
  private static final QuantityReader READER = new QuantityReader();

  /// Two phrases with their days of publication (`-` unknown), and how their times lie.
  record Pair(String firstDay, String first, String secondDay, String second, String expected) {}

  static Stream<Pair> pairs() {
    return SpecFile.lines("time-pairs.spec").stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.split(" \\| ", -1)))
        .map(f -> new Pair(f.get(0), f.get(1), f.get(2), f.get(3), f.get(4)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void comparesBothWaysByWhatIsKnown(Pair pair) {
    TimeValue first = time(pair.first(), pair.firstDay());
    TimeValue second = time(pair.second(), pair.secondDay());

    assertThat(first.compare(second)).hasToString(pair.expected());
    assertThat(second.compare(first)).hasToString(pair.expected());
  }

  private static TimeValue time(String text, String day) {
    Optional<Instant> published =
        day.equals("-")
            ? Optional.empty()
            : Optional.of(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC));
    return READER.read(text, new Dateline(published)).stream()
        .filter(Mention.Moment.class::isInstance)
        .map(mention -> ((Mention.Moment) mention).value())
        .findFirst()
        .orElseThrow();
  }
}
