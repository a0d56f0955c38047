package org.rashomon.disagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.ComparabilityGate;
import org.rashomon.alignment.Gate;
import org.rashomon.claim.Claim;

class DetectorSpec {
  private static final RuleBook BOOK = RuleBook.discovered();
  private static final Gate GATE = new ComparabilityGate();

  private final Map<String, List<Claim>> reports = new TreeMap<>();

  private void report(String id, String source, String... lines) {
    reports.put(id, ClaimNotation.report(id, source, List.of(lines)));
  }

  private List<Disagreement> detect(Map<String, String> origins) {
    Surroundings surroundings = new Surroundings(reports);
    List<Claim> all = reports.values().stream().flatMap(List::stream).toList();
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Candidate pair = Candidate.of(all.get(i), all.get(j), 0.6);
        if (GATE.admit(pair) instanceof Gate.Passage.Open) {
          BOOK.judge(pair, surroundings).ifPresent(judgements::add);
        }
      }
    }
    return Detector.detect(judgements, origins);
  }

  @Test
  void one_slot_is_one_disagreement_with_a_position_for_each_value() {
    report("a", "Harbour Wire", "KILLED | person | 12");
    report("b", "Daily Ledger", "KILLED | person | 15");
    report("c", "Coast Radio", "KILLED | person | 12");

    List<Disagreement> found = detect(Map.of());

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().positions())
        .extracting(Position::value)
        .containsExactly("12", "15");
    assertThat(found.getFirst().positions().getFirst().sources())
        .containsExactly("Coast Radio", "Harbour Wire");
    assertThat(found.getFirst().slot()).isEqualTo("people killed");
  }

  @Test
  void the_killed_and_the_injured_are_two_slots() {
    report("a", "Harbour Wire", "KILLED | person | 12", "INJURED | person | 30");
    report("b", "Daily Ledger", "KILLED | person | 15", "INJURED | person | 44");

    assertThat(detect(Map.of()))
        .extracting(Disagreement::slot)
        .containsExactlyInAnyOrder("people killed", "people injured");
  }

  @Test
  void a_title_in_round_words_and_the_exact_figure_below_are_no_disagreement() {
    report("a", "Harbour Wire", "KILLED | - | more than 20", "KILLED | person | 23");
    report("b", "Daily Ledger", "KILLED | person | 23");

    assertThat(detect(Map.of())).isEmpty();
  }

  @Test
  void copies_count_as_one_origin() {
    report("a", "Harbour Wire", "KILLED | person | 12");
    report("b", "Daily Ledger", "KILLED | person | 15");
    report("c", "Coast Radio", "KILLED | person | 12");

    List<Disagreement> found = detect(Map.of("a", "o1", "b", "o2", "c", "o1"));

    assertThat(found.getFirst().positions().getFirst().origins()).isEqualTo(1);
    assertThat(found.getFirst().positions().getFirst().claims()).hasSize(2);
  }

  @Test
  void a_summary_names_the_sources_and_what_no_report_says() {
    report("a", "Harbour Wire", "KILLED | officer | 6");
    report("b", "Daily Ledger", "KILLED | - | more than 20");

    assertThat(detect(Map.of()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.relation()).isEqualTo(Relation.POSSIBLE_CONFLICT);
              assertThat(found.severity()).isEqualTo(Severity.HIGH);
              assertThat(found.summary())
                  .isEqualTo(
                      "Harbour Wire: \"6 officer killed\"; Daily Ledger: \"more than 20 - killed\"."
                          + " \"6\" may be part of \"more than 20\"; no report says so.");
            });
  }

  @Test
  void its_id_stays_when_reports_are_renamed_and_changes_with_the_positions() {
    report("a", "Harbour Wire", "KILLED | person | 12");
    report("b", "Daily Ledger", "KILLED | person | 15");
    String id = detect(Map.of()).getFirst().id();
    reports.clear();
    report("x", "Daily Ledger", "KILLED | person | 15");
    report("y", "Harbour Wire", "KILLED | person | 12");
    String renamed = detect(Map.of()).getFirst().id();
    report("y", "Harbour Wire", "KILLED | person | 13");

    assertThat(id).matches("d-[0-9a-f]{12}").isEqualTo(renamed);
    assertThat(detect(Map.of()).getFirst().id()).isNotEqualTo(id);
  }

  @Test
  void the_graver_measure_and_the_wider_gap_come_first() {
    report("a", "Harbour Wire", "STOLEN | laptop | 12", "KILLED | person | 12");
    report("b", "Daily Ledger", "STOLEN | laptop | 13", "KILLED | person | 30");

    assertThat(detect(Map.of()))
        .extracting(Disagreement::severity)
        .containsExactly(Severity.HIGH, Severity.LOW);
  }
}
