package org.rashomon.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.claim.Abstention.ANTECEDENT_UNSETTLED;
import static org.rashomon.claim.Abstention.BEARER_UNSETTLED;
import static org.rashomon.claim.Abstention.FIGURES_IN_TURN;
import static org.rashomon.claim.Abstention.FIGURE_SHARED;
import static org.rashomon.claim.Abstention.FIGURE_UNBOUND;
import static org.rashomon.claim.Abstention.NO_CLAUSE;
import static org.rashomon.claim.Abstention.SENTENCE_TOO_LONG;
import static org.rashomon.claim.Abstention.TIME_SHARED;
import static org.rashomon.claim.Abstention.VERB_UNSETTLED;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rashomon.quantity.QuantityReader;
import org.rashomon.report.ArticleReader;
import org.rashomon.report.Report;

/// What is left unread, and by which cause it is counted.
class AbstentionTest {
  private static final ClaimExtractor EXTRACTOR = ClaimExtractors.load(new QuantityReader());

  @TestFactory
  Stream<DynamicTest> each_doubt_is_counted_by_its_cause() {
    return Stream.of(
        counts("Heavy rain over the hills.", NO_CLAUSE, 1),
        counts("The flood left 30 people dead or missing.", FIGURE_SHARED, 1),
        counts("Around 300 barns were damaged or destroyed by the storm.", FIGURE_SHARED, 1),
        counts("Two and five people were killed in Arden and Lowick.", FIGURES_IN_TURN, 2),
        counts("With 300 on the list, the queue was long.", FIGURE_UNBOUND, 1),
        counts("The bridge was inspected on Monday and Tuesday.", TIME_SHARED, 2),
        counts("He was appointed chief of the harbour police.", ANTECEDENT_UNSETTLED, 1),
        counts("Passengers are safe.", BEARER_UNSETTLED, 1),
        counts("Lowick defeated on Sunday night.", VERB_UNSETTLED, 1));
  }

  @TestFactory
  Stream<DynamicTest> what_is_settled_is_no_doubt() {
    return Stream.of(
            "Ten people were killed or wounded in the blast.",
            "The storm killed 12 people and injured 30.",
            "The bridge was inspected on Monday.",
            "Karin Holt was appointed chief of the harbour police.",
            "The passengers are safe.")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text, () -> assertThat(read(text)).isEqualTo(Abstentions.NONE)));
  }

  @Test
  void a_sentence_that_is_too_long_is_counted_and_not_read() {
    String list = "12 killed, ".repeat(ClaimExtractor.LONGEST_SENTENCE / 10) + "and more.";
    assertThat(read(list).counts()).isEqualTo(Map.of(SENTENCE_TOO_LONG, 1));
  }

  private static DynamicTest counts(String text, Abstention cause, int count) {
    return DynamicTest.dynamicTest(
        cause + ": " + text, () -> assertThat(read(text).of(cause)).isEqualTo(count));
  }

  private static Abstentions read(String text) {
    Report report =
        new Report("a", "Harbour Wire", Optional.empty(), Optional.empty(), Optional.empty(), text);
    return EXTRACTOR.extract(new ArticleReader().read(report)).abstentions();
  }
}
