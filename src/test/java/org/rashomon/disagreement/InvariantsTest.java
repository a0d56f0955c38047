package org.rashomon.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.ComparabilityGate;
import org.rashomon.alignment.Gate;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;

/// What holds for any reports, tried on random ones.
class InvariantsTest {
  private static final int TRIES = 400;
  private static final RuleBook BOOK = RuleBook.discovered();
  private static final Gate GATE = new ComparabilityGate();

  private final long seed = RandomReports.seed();
  private final RandomReports random = new RandomReports(seed);

  @Test
  void exchanging_two_reports_changes_no_answer() {
    for (int i = 0; i < TRIES; i++) {
      List<String> one = random.report();
      List<String> other = random.report();

      assertThat(told(Map.of("a", one, "b", other))).isEqualTo(told(Map.of("b", one, "a", other)));
    }
  }

  @Test
  void the_order_of_the_judgements_does_not_matter() {
    for (int i = 0; i < TRIES; i++) {
      List<Judgement> judgements = judge(random(4));
      List<Judgement> shuffled = new ArrayList<>(judgements);
      Collections.shuffle(shuffled, new Random(seed + i));

      assertThat(Detector.detect(shuffled, Map.of()))
          .isEqualTo(Detector.detect(judgements, Map.of()));
    }
  }

  @Test
  void a_report_and_its_copy_never_disagree() {
    for (int i = 0; i < TRIES; i++) {
      List<String> lines = random.report();
      Map<String, List<Claim>> reports = new TreeMap<>();
      reports.put("a", ClaimNotation.report("a", lines));
      reports.put("b", ClaimNotation.report("b", lines));

      assertThat(Detector.detect(judge(reports), Map.of())).as("%s", lines).isEmpty();
    }
  }

  @Test
  void widening_an_interval_never_adds_a_conflict() {
    for (int i = 0; i < TRIES; i++) {
      Map<String, List<Claim>> reports = random(2);
      Claim a = random.any(reports.getOrDefault("a", List.of()));
      Claim b = random.any(reports.getOrDefault("b", List.of()));
      Optional<Claim> wider = widened(a);
      if (wider.isPresent() && !clash(Candidate.of(a, b, 0.6), reports)) {
        Map<String, List<Claim>> changed = new TreeMap<>(reports);
        changed.put("a", replaced(reports.getOrDefault("a", List.of()), a, wider.get()));

        assertThat(clash(Candidate.of(wider.get(), b, 0.6), changed))
            .as("%s widened, against %s", a.value(), b.value())
            .isFalse();
      }
    }
  }

  @Test
  void every_step_of_every_explanation_computes_again() {
    for (int i = 0; i < TRIES; i++) {
      for (Judgement judgement : judge(random(3))) {
        assertThat(judgement.outcome().steps())
            .as("%s", judgement.rule())
            .isNotEmpty()
            .allMatch(Step::holds)
            .noneMatch(step -> step.text().isBlank());
      }
    }
  }

  @Test
  void positions_are_related_by_pairs_of_their_own_claims() {
    for (int i = 0; i < TRIES; i++) {
      for (Disagreement disagreement : Detector.detect(judge(random(4)), Map.of())) {
        for (PositionPair pair : disagreement.pairs()) {
          List<Claim> first = disagreement.positions().get(pair.first()).claims();
          List<Claim> second = disagreement.positions().get(pair.second()).claims();
          Candidate claims = pair.judgement().pair();

          assertThat(
                  (first.contains(claims.a()) && second.contains(claims.b()))
                      || (first.contains(claims.b()) && second.contains(claims.a())))
              .isTrue();
        }
      }
    }
  }

  private Map<String, List<Claim>> random(int many) {
    Map<String, List<Claim>> reports = new TreeMap<>();
    List<List<String>> lines = random.reports(many);
    for (int i = 0; i < many; i++) {
      String id = Character.toString('a' + i);
      reports.put(id, ClaimNotation.report(id, lines.get(i)));
    }
    return reports;
  }

  /// What is said of two reports, without what depends on their names.
  private static List<String> told(Map<String, List<String>> lines) {
    Map<String, List<Claim>> reports = new TreeMap<>();
    lines.forEach((id, report) -> reports.put(id, ClaimNotation.report(id, "One source", report)));
    return judge(reports).stream()
        .map(judgement -> judgement.rule() + " " + RuleSpec.told(judgement.outcome()))
        .sorted()
        .toList();
  }

  private static List<Judgement> judge(Map<String, List<Claim>> reports) {
    Surroundings surroundings = new Surroundings(reports);
    List<Claim> all = reports.values().stream().flatMap(List::stream).toList();
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        judge(Candidate.of(all.get(i), all.get(j), 0.6), surroundings).ifPresent(judgements::add);
      }
    }
    return judgements;
  }

  private static Optional<Judgement> judge(Candidate pair, Surroundings surroundings) {
    return GATE.admit(pair) instanceof Gate.Passage.Open
        ? BOOK.judge(pair, surroundings)
        : Optional.empty();
  }

  private static boolean clash(Candidate pair, Map<String, List<Claim>> reports) {
    return judge(pair, new Surroundings(reports))
        .map(judgement -> judgement.outcome().relation())
        .filter(relation -> relation == Relation.CONFLICT || relation == Relation.POSSIBLE_CONFLICT)
        .isPresent();
  }

  /// The claim with a wider interval; empty for what is denied, whose interval is what is not so,
  /// and for none, which says that it did not happen.
  private Optional<Claim> widened(Claim claim) {
    boolean denied =
        Figure.of(claim).filter(figure -> figure.isDenied() || figure.isZero()).isPresent();
    if (denied || !(claim.value() instanceof Value.Amount amount)) {
      return Optional.empty();
    }
    Interval interval = amount.quantity().interval();
    BigDecimal more = BigDecimal.valueOf(1 + random.below(20));
    Interval wider =
        new Interval(
            interval.min().subtract(more).max(BigDecimal.ZERO),
            interval.max().map(more::add),
            true,
            interval.max().isPresent());
    Quantity quantity =
        new Quantity(
            wider,
            amount.quantity().unit(),
            wider.isUnbounded() ? Hedge.AT_LEAST : Hedge.BETWEEN,
            amount.quantity().words());
    return Optional.of(
        new Claim(
            claim.evidence(),
            claim.slot(),
            new Value.Amount(quantity),
            claim.stance(),
            claim.scope(),
            claim.context()));
  }

  private static List<Claim> replaced(List<Claim> claims, Claim old, Claim fresh) {
    return claims.stream().map(claim -> claim.equals(old) ? fresh : claim).toList();
  }
}
