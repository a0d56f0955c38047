package org.rashomon.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.ClaimExtractor;
import org.rashomon.claim.ClaimExtractors;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;

/// Which sentences tell the time of one occurrence. Each is a report of Friday, October 4, 2024.
class TimeCheckSpec {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractors.load(new QuantityReader());
  private static final ArticleReader ARTICLES = new ArticleReader();
  private static final CandidateSearch SEARCH = new CandidateSearch(SearchBounds.USUAL);
  private static final Check CHECK = new TimeCheck();

  @ParameterizedTest(name = "{0} / {1}")
  @CsvFileSource(resources = "time-pairs.spec", delimiter = '|', maxCharsPerColumn = 300)
  void comparesTheTimesOfOneOccurrenceAlone(String first, String second, Told told) {
    List<Claim> claims = new ArrayList<>(times("a", first));
    claims.addAll(times("b", second));

    assertThat(claims).extracting(Claim::reportId).contains("a", "b");
    boolean one = SEARCH.among(claims).stream().anyMatch(pair -> CHECK.objection(pair).isEmpty());
    assertThat(one ? Told.ONE : Told.OTHER).isEqualTo(told);
  }

  /// Of one occurrence, or of two.
  enum Told {
    ONE,
    OTHER
  }

  private static List<Claim> times(String id, String text) {
    Report report =
        new Report(
            id,
            "Source " + id,
            Optional.empty(),
            Optional.of(Instant.parse("2024-10-04T08:00:00Z")),
            Optional.empty(),
            text);
    return EXTRACTOR.extract(ARTICLES.read(report)).claims().stream()
        .filter(claim -> claim.slot().aspect() == Aspect.TIME)
        .toList();
  }
}
