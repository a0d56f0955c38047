package org.rashomon.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.ClaimExtractor;
import org.rashomon.claim.ClaimExtractors;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;

/// What the gate compares where a report begins with a sentence, and not where it comes to it
/// later.
class WholeArticlesSpec {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractors.load(new QuantityReader());
  private static final ArticleReader ARTICLES = new ArticleReader();
  private static final CandidateSearch SEARCH = new CandidateSearch(SearchBounds.USUAL);
  private static final Gate GATE = new ComparabilityGate();
  private static final String LEAD = "The fire at the Orlow mill went on for two days.\n\n";

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Six officers were killed in the fire.      | Twenty-three people were killed in the fire. | COUNT
          Two firefighters were injured in the fire. | Seventeen people were injured in the fire.   | COUNT
          None was injured in the fire.              | Seventeen people were injured in the fire.   | COUNT
          """)
  void ofAPartOnlyWithWhatReportsBegin(String part, String total, Aspect aspect) {
    assertThat(compared(part, total, aspect)).isTrue();
    assertThat(compared(LEAD + part, total, aspect)).isFalse();
  }

  private static boolean compared(String first, String second, Aspect aspect) {
    List<Claim> claims = new ArrayList<>(claims("a", first, aspect));
    claims.addAll(claims("b", second, aspect));
    assertThat(claims).extracting(Claim::reportId).contains("a", "b");
    return SEARCH.among(claims).stream()
        .anyMatch(pair -> GATE.admit(pair) instanceof Gate.Passage.Open);
  }

  private static List<Claim> claims(String id, String text, Aspect aspect) {
    Report report =
        new Report(id, "Source " + id, Optional.empty(), Optional.empty(), Optional.empty(), text);
    return EXTRACTOR.extract(ARTICLES.read(report)).claims().stream()
        .filter(claim -> claim.slot().aspect() == aspect)
        .toList();
  }
}
