package org.rashomon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the libraries' licences ask to be passed on stands in NOTICE.
class NoticeTest {
  private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/data.adv";

  @Test
  void wordNetsLicenceIsThereInFull() throws IOException {
    assertThat(inOneLine(Files.readString(Path.of("NOTICE")))).contains(inOneLine(licence()));
  }

  /// The numbered lines that head each of WordNet's files.
  private static String licence() throws IOException {
    try (InputStream file = NoticeTest.class.getResourceAsStream(WORDNET)) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .takeWhile(line -> line.startsWith(" "))
          .map(line -> line.strip().replaceFirst("[0-9]+", ""))
          .collect(Collectors.joining("\n"));
    }
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
