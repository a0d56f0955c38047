package org.rashomon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads `sentences.txt`.
class SentenceSplittingSpec {
  private static final ArticleReader READER = new ArticleReader();

  @ParameterizedTest
  @MethodSource("lines")
  void aParagraphIsSplitWhereTheSpecHasBars(String line) {
    List<String> expected = new ArrayList<>();
    for (String sentence : line.split("~?\\|", -1)) {
      expected.add(sentence.strip());
    }

    List<Sentence> sentences = READER.read(report(plain(line))).sentences();

    assertThat(sentences.stream().map(Sentence::text).toList()).isEqualTo(expected);
  }

  private static String plain(String line) {
    return line.replace("~|", "").replace('|', ' ');
  }

  private static Report report(String text) {
    return new Report(
        "r1", "Helder News", Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  static List<String> lines() throws IOException {
    return SpecFile.lines("sentences.txt");
  }
}
