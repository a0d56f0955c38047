package org.rashomon.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundTest {
  private static final int FEWEST = 5;

  @ParameterizedTest
  @CsvSource({"be, 1", "say, 4", "people, 7", "officer, 8", "kill, 8", "bridge, 12", "kalmora, 16"})
  void theRarerALemmaTheMoreItTells(String lemma, int weight) {
    assertThat(Background.shipped().weight(lemma)).isEqualTo(weight);
  }

  @Test
  void theTableIsTheOneThatWordNetGives() throws IOException {
    Map<String, Integer> derived = new TreeMap<>();
    try (BufferedReader lines = open("/net/sf/extjwnl/data/wordnet/wn31/cntlist.rev")) {
      lines.lines().forEach(line -> count(line, derived));
    }
    derived.values().removeIf(count -> count < FEWEST);

    try (BufferedReader table = open("/org/rashomon/alignment/background-frequencies.tsv")) {
      assertThat(Background.parse(table)).isEqualTo(derived);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strike",
        "strike\t",
        "strike\tmany",
        "strike\t0",
        "\t7",
        "a\t7\na\t8",
        "a\t20000"
      })
  void aMalformedLineIsRefusedWithItsNumber(String lines) {
    assertThatThrownBy(
            () -> Background.parse(new BufferedReader(new StringReader("# x\n" + lines))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("background-frequencies.tsv:" + (lines.contains("\n") ? 3 : 2));
  }

  /// "strike%2:33:00:: 1 20": the lemma, the sense, the sense's number, how often it was met.
  private static void count(String line, Map<String, Integer> counts) {
    String lemma = line.substring(0, line.indexOf('%'));
    if (!lemma.contains("_")) {
      int count = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
      counts.merge(lemma, count, Integer::sum);
    }
  }

  private static BufferedReader open(String resource) {
    InputStream stream = BackgroundTest.class.getResourceAsStream(resource);
    return new BufferedReader(
        new InputStreamReader(Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8));
  }
}
