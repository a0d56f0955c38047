package org.rashomon.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.alignment.ClaimIndex;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extraction;
import org.rashomon.disagreement.NotedReports;
import org.rashomon.report.Article;
import org.rashomon.report.Report;

/// An event that grows report by report ends where comparing all reports at once ends, in whatever
/// order they come.
class PipelineInvariantsTest {
  private static final int TRIES = 40;
  private static final int REPORTS = 6;

  private final long seed = NotedReports.seed();

  @Test
  void the_order_of_the_reports_changes_the_order_of_reports_alone() {
    for (int i = 0; i < TRIES; i++) {
      Map<String, List<Claim>> claims = NotedReports.random(seed + i, REPORTS);
      Pipeline pipeline = pipeline(claims);
      List<Report> reports = reports(claims);
      Comparison straight = pipeline.compare(reports);
      Collections.shuffle(reports, new Random(seed + i));
      Comparison shuffled = pipeline.compare(reports);

      assertThat(shuffled.disagreements()).isEqualTo(straight.disagreements());
      assertThat(shuffled.notFlagged()).isEqualTo(straight.notFlagged());
      assertThat(shuffled.comparedPairs()).isEqualTo(straight.comparedPairs());
    }
  }

  @Test
  void adding_report_by_report_gives_what_comparing_at_once_gives() {
    for (int i = 0; i < TRIES; i++) {
      Map<String, List<Claim>> claims = NotedReports.random(seed + i, REPORTS);
      Pipeline pipeline = pipeline(claims);
      List<Report> reports = reports(claims);
      Comparison atOnce = pipeline.compare(reports);
      Collections.shuffle(reports, new Random(seed + i));
      Comparison grown = pipeline.answer(grown(pipeline, reports));

      assertThat(grown.disagreements()).isEqualTo(atOnce.disagreements());
      assertThat(grown.notFlagged()).isEqualTo(atOnce.notFlagged());
      assertThat(grown.comparedPairs()).isEqualTo(atOnce.comparedPairs());
    }
  }

  private static EventState grown(Pipeline pipeline, List<Report> reports) {
    EventState event = EventState.EMPTY;
    try (ClaimIndex index = pipeline.index(event)) {
      for (Report report : reports) {
        event = pipeline.add(event, index, pipeline.read(report));
      }
    }
    return event;
  }

  private static Pipeline pipeline(Map<String, List<Claim>> claims) {
    Reader reader =
        new Reader(
            report -> new Article(report, List.of()),
            article -> new Extraction(claims.getOrDefault(article.report().id(), List.of()), 0));
    return new Pipeline(reader, PipelineInvariantsTest::apart, StageListener.SILENT);
  }

  private static Map<String, String> apart(List<Article> articles) {
    return articles.stream()
        .map(article -> article.report().id())
        .collect(
            Collectors.toMap(id -> id, id -> "o-" + id, (one, same) -> one, LinkedHashMap::new));
  }

  private static List<Report> reports(Map<String, List<Claim>> claims) {
    return new ArrayList<>(
        claims.values().stream().map(of -> of.getFirst().evidence().report()).toList());
  }
}
