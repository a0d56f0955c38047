package org.rashomon.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.bench.Variation;
import org.rashomon.claim.ClaimExtractor;
import org.rashomon.claim.ClaimExtractors;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;

/// What comparing costs, by exact counters.
class GrowthTest {
  private static final ClaimExtractor CLAIMS = ClaimExtractors.load(new QuantityReader());
  private static final Pipeline PIPELINE =
      new Pipeline(
          new Reader(new ArticleReader()::read, CLAIMS::extract),
          CopiedOrigins::new,
          StageListener.SILENT);

  /// The steps of the search and the pairs that were judged.
  private record Cost(long steps, long pairs, int claims) {
    static Cost of(List<Report> reports) {
      try (ComparedEvent event = PIPELINE.event()) {
        reports.forEach(report -> event.add(PIPELINE.read(report)));
        return new Cost(event.steps(), event.answer().comparedPairs(), event.claims().size());
      }
    }
  }

  /// The one beside a report that tells of the same in other words.
  private static Cost against(String text) {
    return Cost.of(
        List.of(
            report("a", text), report("b", "Officials put the death toll at 14. It was a fire.")));
  }

  private static Report report(String id, String text) {
    return new Report(
        id, "Outlet " + id, Optional.empty(), Optional.empty(), Optional.empty(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 people were killed. ",
        "At 5 pm the fire was put out. ",
        "None of the 12 people who were hurt died, but 3 did. "
      })
  void eight_times_as_much_of_one_sentence_costs_at_most_twelve_times_as_much(String sentence) {
    IntFunction<Cost> twice =
        length -> {
          String text = sentence.repeat(length / sentence.length());
          return Cost.of(List.of(report("a", text), report("b", text)));
        };
    Cost small = twice.apply(2_000);
    Cost large = twice.apply(16_000);

    assertThat(small.claims()).isPositive();
    assertThat(large.steps()).isLessThan(12 * small.steps());
    assertThat(large.pairs()).isLessThan(12 * small.pairs());
  }

  @Test
  void a_sentence_of_the_greatest_length_has_claims_in_proportion_to_it() {
    String list = ", 12 in the north were killed and 3 in the south were hurt";
    Cost small = against("They said" + list.repeat(3) + ".");
    Cost large = against("They said" + list.repeat(24) + ".");

    assertThat(small.claims()).isPositive();
    assertThat(large.claims()).isLessThanOrEqualTo(12 * small.claims());
    assertThat(large.pairs()).isLessThanOrEqualTo(12 * Math.max(32, small.pairs()));
  }

  @Test
  void a_report_added_last_brings_as_many_pairs_to_a_large_event_as_to_a_small_one() {
    List<Report> seed =
        List.of(
            report("a", "The fire killed 6 people, the police said. The bridge was closed."),
            report("b", "At least 9 people died in the fire. No one was arrested."));
    long small = brought(Variation.event(seed, 40));
    long large = brought(Variation.event(seed, 400));

    assertThat(large).isLessThanOrEqualTo(3 * small);
  }

  private static long brought(List<Report> reports) {
    try (ComparedEvent event = PIPELINE.event()) {
      reports.forEach(report -> event.add(PIPELINE.read(report)));
      long before = event.answer().comparedPairs();
      event.add(
          PIPELINE.read(
              report("z", "The fire killed 7 people. The bridge was open, police said.")));
      return event.answer().comparedPairs() - before;
    }
  }
}
