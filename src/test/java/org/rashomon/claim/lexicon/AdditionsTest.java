package org.rashomon.claim.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A folder of lexicons is read as strictly as those that are shipped. Lines are divided by a slash
/// here.
class AdditionsTest {
  private static final Path SHIPPED = Path.of("src/main/resources/org/rashomon/claim/lexicon");

  @TempDir Path folder;

  private void write(String file, String lines) throws IOException {
    Files.writeString(folder.resolve(file), lines.replace('/', '\n'));
  }

  private void refused(String... words) {
    assertThatThrownBy(() -> Additions.read(Optional.of(folder), Optional.empty()))
        .isInstanceOf(MalformedLexiconException.class)
        .hasMessageContainingAll(words);
  }

  @Test
  void the_examples_of_the_documentation_are_taken() throws IOException {
    String page = Files.readString(Path.of("docs/lexicons.md"));
    List<String> parts = List.of(page.split("\n### `", -1));
    for (String part : parts.subList(1, parts.size())) {
      String name = part.substring(0, part.indexOf('`'));
      int start = part.indexOf("```\n") + 4;
      write(name, part.substring(start, part.indexOf("```", start)).replace("/", "\u2215"));
    }
    Additions read = Additions.read(Optional.of(folder), Optional.empty());
    assertThat(names(read.files()))
        .hasSizeGreaterThan(20)
        .isSubsetOf(names(TextLines.files(SHIPPED)));
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).toList();
  }

  @Test
  void a_file_of_another_name_is_refused_and_one_with_a_dot_is_passed_over() throws IOException {
    write(".populations.lex.swp", "anything");
    assertThat(Additions.read(Optional.of(folder), Optional.empty()).files()).isEmpty();
    write("population.lex", "within firefighter: hotshot");
    refused(folder.resolve("population.lex") + ": no lexicon has this name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          populations.lex | within firefighter: hotshot/inside firefighter: rookie | 2
          populations.lex | `  within firefighter: hotshot`                          | 1
          populations.lex | same people, person                                      | 1
          predicates.lex  | # ours/SECTIONED sectioned weight=PEOPLE                 | 2
          predicates.lex  | KILLED "killed" weight=DEATH                             | 1
          states.lex      | OURS/  A words dead                                      | 2
          stance.lex      | reporting SURE, maintain                                 | 1
          nations.lex     | Ruritania, ruritanian                                    | 1
          places.lex      | Ruritania; Strelsau; -                                   | 1
          things.lex      | same boat, boat                                          | 1
          roles.lex       | TITLES: mx                                               | 1
          sides.lex       | STATE: rebel, rebel                                      | 1
          deeds.lex       | attack bombing                                           | 1
          cleared.lex     | cleared: not                                             | 1
          portfolios.lex  | finance defence                                          | 1
          occurrences.lex | alike sink, founder                                      | 1
          """)
  void a_malformed_line_is_refused_with_its_file_and_number(String file, String lines, int line)
      throws IOException {
    write(file, lines);
    refused(folder.resolve(file) + ":" + line + ": ");
  }

  @Test
  void bytes_that_are_not_utf8_are_refused_with_their_line() throws IOException {
    Files.write(folder.resolve("things.lex"), new byte[] {'#', '\n', '#', (byte) 0xC3, '\n'});
    refused(folder.resolve("things.lex") + ":2: not UTF-8");
  }

  @Test
  void a_part_of_two_populations_that_are_apart_is_refused() throws IOException {
    write(
        "populations.lex",
        "apart hotshot | rookie/within hotshot: trainee smith/within rookie: trainee smith");
    refused("populations.lex", "trainee smith");
  }

  @Test
  void a_folder_that_is_not_there_is_refused() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> Additions.read(Optional.of(missing), Optional.empty()))
        .isInstanceOf(MalformedLexiconException.class)
        .hasMessageContaining(missing.toString());
  }
}
