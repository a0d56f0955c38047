package org.rashomon.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashomon.accuracy.Detection;
import org.rashomon.accuracy.LabelledCases;
import org.rashomon.api.request.Submission;
import org.rashomon.api.wire.ComparisonAnswer;
import org.rashomon.api.wire.ComparisonMapper;
import org.rashomon.api.wire.Include;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Judgement;
import org.rashomon.disagreement.NotedReports;
import org.rashomon.disagreement.PositionPair;
import org.rashomon.disagreement.Step;
import org.rashomon.report.Report;

/// What holds for any reports, tried on the texts of the fixtures and the whole path.
class RealTextInvariantsTest {
  private static final Comparer WHOLE = Detection.whole();
  private static final int THREADS = 4;
  private static final int EVENTS_AT_ONCE = 8;

  /// Of no case of the fixtures.
  private static final List<String> UNRELATED =
      List.of(
          "The string quartet tuned its instruments before the interval.",
          "A recipe for plum jam asks for lemon peel and patience.",
          "The chess club welcomes beginners of any age.",
          "Her second novel is a comedy about a lighthouse keeper.");

  /// What each case is answered with as it stands.
  private static final Map<String, Comparison> ANSWERS = new HashMap<>();

  private final long seed = NotedReports.seed();
  private final Random random = new Random(seed);

  @Test
  void the_order_of_the_reports_changes_nothing_but_order() throws IOException {
    assertThat(
            changed(
                reports -> {
                  List<Report> shuffled = new ArrayList<>(reports);
                  Collections.shuffle(shuffled, random);
                  return shuffled;
                }))
        .isEmpty();
  }

  /// A report's title and first sentence are its topic, so only one that has both can take more.
  @Test
  void a_sentence_on_something_else_changes_nothing() throws IOException {
    assertThat(
            changed(
                reports ->
                    reports.stream()
                        .map(report -> report.title().isPresent() ? withMore(report) : report)
                        .toList()))
        .isEmpty();
  }

  private Report withMore(Report report) {
    String sentence = UNRELATED.get(random.nextInt(UNRELATED.size()));
    return new Report(
        report.id(),
        report.source(),
        report.url(),
        report.publishedAt(),
        report.title(),
        report.text() + "\n\n" + sentence);
  }

  @BeforeAll
  static void answer() throws IOException {
    LabelledCases.reports().forEach((name, event) -> ANSWERS.put(name, WHOLE.compare(event)));
  }

  @AfterAll
  static void forget() {
    ANSWERS.clear();
  }

  /// The cases that are answered with other disagreements once their reports are changed.
  private static List<String> changed(Function<List<Report>, List<Report>> change)
      throws IOException {
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, List<Report>> event : LabelledCases.reports().entrySet()) {
      List<String> before = told(answer(event.getKey()));
      List<String> after = told(WHOLE.compare(change.apply(event.getValue())));
      if (!after.equals(before)) {
        changed.add(event.getKey() + ": " + without(before, after) + without(after, before));
      }
    }
    return changed;
  }

  private static Comparison answer(String name) {
    return Objects.requireNonNull(ANSWERS.get(name));
  }

  private static List<String> without(List<String> these, List<String> those) {
    return these.stream().filter(one -> !those.contains(one)).toList();
  }

  private static List<String> told(Comparison comparison) {
    return comparison.disagreements().stream()
        .map(one -> one.id() + " " + one.type() + " " + one.relation() + " " + one.summary())
        .toList();
  }

  @Test
  void a_report_and_its_copy_never_disagree() throws IOException {
    List<String> disagreeing = new ArrayList<>();
    for (Report report : reports()) {
      WHOLE.compare(List.of(report, copy(report))).disagreements().stream()
          .filter(one -> one.type() != DisagreementType.SELF)
          .map(Disagreement::summary)
          .forEach(disagreeing::add);
    }
    assertThat(disagreeing).isEmpty();
  }

  private static Report copy(Report report) {
    return new Report(
        report.id() + "-copy",
        "Copy of " + report.source(),
        report.url(),
        report.publishedAt(),
        report.title(),
        report.text());
  }

  @Test
  void every_quote_is_the_text_at_its_span() throws IOException {
    for (Map.Entry<String, List<Report>> event : LabelledCases.reports().entrySet()) {
      for (Claim claim : answer(event.getKey()).claims()) {
        Report sent = sent(event.getValue(), claim);
        int start = claim.evidence().span().start();
        String field = sent.field(claim.evidence().span().field());
        assertThat(field.startsWith(claim.quote(), start)).as("%s", claim).isTrue();
      }
    }
  }

  private static Report sent(List<Report> event, Claim claim) {
    return event.stream()
        .filter(report -> report.id().equals(claim.reportId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_step_of_every_explanation_computes_again() {
    for (Comparison comparison : ANSWERS.values()) {
      assertThat(judgements(comparison))
          .allSatisfy(
              judgement ->
                  assertThat(judgement.outcome().steps())
                      .as("%s", judgement.rule())
                      .isNotEmpty()
                      .allMatch(Step::holds));
    }
  }

  private static List<Judgement> judgements(Comparison comparison) {
    return Stream.concat(
            comparison.disagreements().stream()
                .flatMap(one -> one.pairs().stream())
                .map(PositionPair::judgement),
            comparison.notFlagged().stream())
        .toList();
  }

  @Test
  void the_same_reports_give_the_same_bytes_from_any_thread() throws Exception {
    List<List<Report>> events =
        LabelledCases.reports().values().stream().limit(EVENTS_AT_ONCE).toList();
    List<String> alone = bytes(events);
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<List<String>>> calls = Collections.nCopies(THREADS, () -> bytes(events));
      for (Future<List<String>> together : threads.invokeAll(calls)) {
        assertThat(together.get()).isEqualTo(alone);
      }
    }
  }

  private static List<String> bytes(List<List<Report>> events) throws IOException {
    ComparisonMapper mapper =
        new ComparisonMapper(new ComparisonAnswer.Engine("rashomon", "test", "test"));
    ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());
    List<String> answers = new ArrayList<>();
    for (List<Report> event : events) {
      Submission submission = new Submission(event, Set.of());
      answers.add(
          json.writeValueAsString(
              mapper.answer(submission, WHOLE.compare(event), EnumSet.allOf(Include.class))));
    }
    return answers;
  }

  private static List<Report> reports() throws IOException {
    return LabelledCases.reports().values().stream().flatMap(List::stream).toList();
  }
}
