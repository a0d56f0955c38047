package org.rashomon.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rashomon.claim.Abstentions;
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
      try (ComparedEvent grown = pipeline.event()) {
        reports.forEach(report -> grown.add(pipeline.read(report)));
        check(grown.answer(), atOnce);
      }
    }
  }

  @Test
  void what_a_report_brought_goes_with_it() {
    for (int i = 0; i < TRIES; i++) {
      Map<String, List<Claim>> claims = NotedReports.random(seed + i, 2 * REPORTS);
      Pipeline pipeline = pipeline(claims);
      List<Report> left = reports(claims);
      Collections.shuffle(left, new Random(seed + i));
      try (ComparedEvent event = pipeline.event()) {
        left.forEach(report -> event.add(pipeline.read(report)));
        for (int gone = 0; gone < REPORTS; gone++) {
          event.remove(left.removeFirst().id());
          event.disagreements();
        }
        check(event.answer(), pipeline.compare(left));
      }
    }
  }

  private void check(Comparison grown, Comparison atOnce) {
    assertThat(grown.disagreements()).as("seed %d", seed).isEqualTo(atOnce.disagreements());
    assertThat(grown.notFlagged()).as("seed %d", seed).isEqualTo(atOnce.notFlagged());
    assertThat(grown.comparedPairs()).as("seed %d", seed).isEqualTo(atOnce.comparedPairs());
  }

  private static Pipeline pipeline(Map<String, List<Claim>> claims) {
    Reader reader =
        new Reader(
            report -> new Article(report, List.of()),
            article ->
                new Extraction(
                    claims.getOrDefault(article.report().id(), List.of()), Abstentions.NONE));
    return new Pipeline(reader, Apart::new, StageListener.SILENT);
  }

  /// Every report is its own origin.
  private static final class Apart implements ReportOrigins {
    private final Map<String, String> origins = new LinkedHashMap<>();

    @Override
    public void add(Report report) {
      origins.put(report.id(), "o-" + report.id());
    }

    @Override
    public void remove(String reportId) {
      origins.remove(reportId);
    }

    @Override
    public Map<String, String> byReport() {
      return origins;
    }
  }

  private static List<Report> reports(Map<String, List<Claim>> claims) {
    return new ArrayList<>(
        claims.values().stream().map(of -> of.getFirst().evidence().report()).toList());
  }
}
