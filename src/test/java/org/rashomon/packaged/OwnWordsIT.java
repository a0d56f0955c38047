package org.rashomon.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged service with words of its own.
class OwnWordsIT {

  @Test
  void a_malformed_line_stops_the_start_and_is_named(@TempDir Path data) throws Exception {
    Path folder = Files.createDirectory(data.resolve("words"));
    Path file = Files.writeString(folder.resolve("causes.lex"), "# ours\nNUDGE: nudge\n");
    ServiceProcess.Ended ended =
        ServiceProcess.run(data, Map.of("rashomon.lexicon.folder", folder.toString()));
    assertThat(ended.status()).isNotZero();
    assertThat(ended.output()).contains(file + ":2: unknown group 'NUDGE:'");
  }

  @Test
  void a_file_of_places_that_is_none_stops_the_start(@TempDir Path data) throws Exception {
    Path file = Files.writeString(data.resolve("places.csv"), "1,Quarrowby\n");
    ServiceProcess.Ended ended =
        ServiceProcess.run(data, Map.of("rashomon.places.file", file.toString()));
    assertThat(ended.status()).isNotZero();
    assertThat(ended.output()).contains(file + ":1: 1 columns");
  }
}
