package org.rashomon.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.alignment.Reason;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Relation;

/// The documentation says what the code says. With `-Ddocs.update` the generated pages are written
/// anew.
class DocumentationTest {

  @Test
  void everyProblemIsListed() throws Exception {
    String listed =
        """
        # Problems

        Whatever is not answered as asked is answered with problem details after
        [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457), as `application/problem+json`. Programs go by `code` (or `type`,
        which is `/problems/` and the code in lower case with hyphens); `title` and `detail` are for people. `violations` lists
        all that is wrong with a request at once, each with a code of this list and a JSON Pointer (`pointer`) or the name of the
        query parameter (`parameter`); an `offset` counts UTF-16 code units, and `limit` and `size` say what was passed and by how
        much. If all violations have one code, the problem has it, too; else it is an `INVALID_REQUEST`.

        | code | status | title | what to do |
        |---|---|---|---|
        %s
        """
            .formatted(
                Arrays.stream(ProblemKind.values())
                    .map(DocumentationTest::row)
                    .collect(Collectors.joining("\n")));
    isKept(Path.of("docs/problems.md"), listed);
  }

  @Test
  void everyRelationTypeAndReasonIsInTheGlossary() throws Exception {
    String glossary = Files.readString(Path.of("docs/glossary.md"));
    for (Enum<?>[] words :
        new Enum<?>[][] {Relation.values(), DisagreementType.values(), Reason.values()}) {
      for (Enum<?> word : words) {
        assertThat(glossary).contains("| `" + word.name() + "` |");
      }
    }
  }

  private static String row(ProblemKind kind) {
    return "| `%s` | %d | %s | %s |".formatted(kind, kind.status(), kind.title(), kind.remedy());
  }

  private static void isKept(Path page, String expected) throws Exception {
    if (System.getProperty("docs.update") != null) {
      Files.writeString(page, expected);
    }
    assertThat(page).content().isEqualTo(expected);
  }
}
