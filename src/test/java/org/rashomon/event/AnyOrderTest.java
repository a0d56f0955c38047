package org.rashomon.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rashomon.comparison.Comparison;
import org.rashomon.comparison.Pipeline;
import org.rashomon.report.Report;

/// However reports come, are replaced and go, and whatever is still in memory: an event says what
/// comparing its reports at once says.
@Tag("service")
@QuarkusTest
class AnyOrderTest {
  private static final int ROUNDS = 12;
  private static final int REPORTS = 8;

  @Inject Events events;
  @Inject Reports reports;
  @Inject Analyses analyses;
  @Inject Disagreements disagreements;
  @Inject HeldEvents held;
  @Inject Pipeline pipeline;
  @Inject Analysis analysis;

  @Test
  void the_order_of_arrival_changes_nothing() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<NewReport> all = InventedReports.of(random, REPORTS);
      String event = events.open("Round " + round, Optional.empty(), Optional.empty()).id();
      arrive(event, all, random);
      check(event, "seed " + seed + ", round " + round);
      change(event, all, random);
      check(event, "after changes, seed " + seed + ", round " + round);
    }
  }

  private void arrive(String event, List<NewReport> all, Random random) {
    List<NewReport> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    for (NewReport report : shuffled) {
      reports.add(event, report, Optional.empty());
      if (random.nextBoolean()) {
        analyses.upToDate(event);
      }
      if (random.nextInt(4) == 0) {
        held.take(event);
      }
    }
  }

  private void change(String event, List<NewReport> all, Random random) {
    String gone = reports.list(event, 1, Optional.empty()).items().getFirst().report().id();
    reports.remove(event, gone);
    NewReport replaced = all.get(random.nextInt(all.size()));
    NewReport other = InventedReports.report(random, replaced.externalId().orElseThrow());
    reports.add(
        event,
        new NewReport(
            replaced.source(),
            replaced.externalId(),
            other.url(),
            other.publishedAt(),
            other.title(),
            other.text()),
        Optional.empty());
  }

  private void check(String event, String round) {
    EventView view = analyses.upToDate(event);
    List<Report> stored =
        reports.list(event, REPORTS * 2, Optional.empty()).items().stream()
            .map(StoredReport::report)
            .sorted(Comparator.comparing(Report::id))
            .toList();
    Comparison atOnce = pipeline.compare(stored);
    assertThat(view.disagreements()).as(round).isEqualTo(atOnce.disagreements());
    assertThat(written(event)).as(round).containsExactlyInAnyOrderElementsOf(told(view));
  }

  private List<DisagreementBody> written(String event) {
    Disagreements.Filter open =
        new Disagreements.Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(true));
    return disagreements.list(event, open, 1_000, Optional.empty()).items().stream()
        .map(StoredDisagreement::body)
        .toList();
  }

  private static List<DisagreementBody> told(EventView view) {
    return view.disagreements().stream()
        .map(one -> DisagreementBody.of(one, view.names()))
        .toList();
  }

  @Test
  void the_least_recently_used_events_leave_memory_first() {
    HeldEvents small =
        new HeldEvents(
            new HeldEvents.Bounds() {
              @Override
              public int claims() {
                return 1_000;
              }

              @Override
              public int events() {
                return 2;
              }
            });
    small.put("a", new HeldEvent(analysis));
    small.put("b", new HeldEvent(analysis));
    small.put("a", small.take("a").orElseThrow());
    small.put("c", new HeldEvent(analysis));
    assertThat(small.take("b")).isEmpty();
    assertThat(small.take("a")).isPresent();
    assertThat(small.take("c")).isPresent();
    assertThat(small.events()).isZero();
    assertThat(small.claims()).isZero();
  }

  @Test
  void a_claim_read_back_from_the_database_is_the_claim_that_was_written() {
    Random random = new Random(7);
    long claims = 0;
    for (NewReport made : InventedReports.of(random, 20)) {
      Report report =
          new Report("r", made.source(), made.url(), made.publishedAt(), made.title(), made.text());
      for (var claim : pipeline.read(report).claims()) {
        assertThat(ClaimForm.claim(report, ClaimForm.of(claim))).isEqualTo(claim);
        claims++;
      }
    }
    assertThat(claims).isPositive();
  }
}
