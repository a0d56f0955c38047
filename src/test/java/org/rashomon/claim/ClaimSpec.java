package org.rashomon.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.quantity.QuantityReader;

/// What claims a sentence makes. The expectations are a reader's; where the extractor differs, the
/// sentence stands under the known gaps, and has to leave them once it is read. With
/// `-Ddocs.update` the sentences are moved to where they belong, for review.
class ClaimSpec {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractors.load(new QuantityReader());

  @TestFactory
  Stream<DynamicNode> sentences_make_the_claims_that_a_reader_finds() throws IOException {
    if (System.getProperty("docs.update") != null) {
      for (ClaimSpecFile spec : ClaimSpecFile.all()) {
        spec.sort(line -> ClaimExample.of(line).missed(EXTRACTOR).isEmpty());
      }
    }
    return ClaimSpecFile.all().stream()
        .map(spec -> DynamicContainer.dynamicContainer(spec.path().toString(), examples(spec)));
  }

  private static Stream<DynamicNode> examples(ClaimSpecFile spec) {
    Stream<DynamicNode> read =
        spec.read().stream()
            .filter(ClaimSpecFile::isExample)
            .map(line -> dynamicTest(line, () -> isRead(ClaimExample.of(line))));
    Stream<DynamicNode> gaps =
        spec.gaps().stream()
            .filter(ClaimSpecFile::isExample)
            .map(line -> dynamicTest("gap: " + line, () -> isGap(ClaimExample.of(line))));
    return Stream.concat(read, gaps);
  }

  private static void isRead(ClaimExample example) {
    assertThat(example.missed(EXTRACTOR)).as("what is read: %s", present(example)).isEmpty();
  }

  private static void isGap(ClaimExample example) {
    assertThat(example.missed(EXTRACTOR))
        .as("this sentence is read now: take it out of the known gaps (make docs)")
        .isNotEmpty();
  }

  private static List<String> present(ClaimExample example) {
    return example.claims(EXTRACTOR).stream()
        .map(claim -> "[[" + claim.quote() + "]] " + ClaimNote.of(claim))
        .toList();
  }
}
