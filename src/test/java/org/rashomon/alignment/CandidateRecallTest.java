package org.rashomon.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rashomon.bench.FixtureEvents;
import org.rashomon.bench.Variation;
import org.rashomon.claim.Claim;
import org.rashomon.claim.ClaimExtractor;
import org.rashomon.claim.ClaimExtractors;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;

/// What the bounds of candidate search cost, on the claims of the fixtures' events.
class CandidateRecallTest {
  private static final SearchBounds NONE = new SearchBounds(Integer.MAX_VALUE, 0.01);

  private final ArticleReader articles = new ArticleReader();
  private final ClaimExtractor extractor = ClaimExtractors.load(new QuantityReader());
  private final Gate gate = new ComparabilityGate();

  @Test
  void ofThePairsThatTheGateAdmitsTheSearchFindsAtLeastNinetyNineInAHundred() throws IOException {
    long admitted = 0;
    long found = 0;
    for (List<Report> event : FixtureEvents.read()) {
      List<Claim> claims = claims(Variation.event(event, 10));
      List<Candidate> open = open(new CandidateSearch(NONE).among(claims));
      Set<Candidate> candidates =
          new HashSet<>(new CandidateSearch(SearchBounds.USUAL).among(claims));
      admitted += open.size();
      found += open.stream().filter(candidates::contains).count();
    }

    assertThat(admitted).isGreaterThan(1_000);
    assertThat((double) found / admitted).isGreaterThanOrEqualTo(0.99);
  }

  private List<Claim> claims(List<Report> event) {
    return event.stream()
        .flatMap(report -> extractor.extract(articles.read(report)).claims().stream())
        .toList();
  }

  private List<Candidate> open(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> gate.admit(candidate) instanceof Gate.Passage.Open)
        .toList();
  }
}
