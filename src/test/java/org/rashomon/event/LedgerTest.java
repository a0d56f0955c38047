package org.rashomon.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rashomon.event.DisagreementBody.HeldPosition;
import org.rashomon.event.Ledger.Found;
import org.rashomon.event.Ledger.Kind;
import org.rashomon.event.Ledger.Known;
import org.rashomon.event.Ledger.Move;

class LedgerTest {
  private static DisagreementBody body(String slot, String... claims) {
    List<HeldPosition> positions =
        Stream.of(claims)
            .map(claim -> new HeldPosition("v" + claim, List.of(claim), List.of("s"), 1))
            .toList();
    return new DisagreementBody("NUMERIC", "CONFLICT", "HIGH", slot, "", positions, List.of());
  }

  private static Known known(String id, boolean open, DisagreementBody body) {
    return new Known(id, id, open, body);
  }

  private static void check(List<Move> moves, String... expected) {
    assertThat(moves.stream().map(move -> move.kind() + " " + move.id())).containsExactly(expected);
  }

  @Test
  void one_never_seen_is_opened_under_its_fingerprint() {
    check(Ledger.moves(List.of(), List.of(new Found("f", body("dead", "a", "b")))), "OPENED f");
  }

  @Test
  void one_with_the_same_words_is_the_same() {
    DisagreementBody body = body("dead", "a", "b");
    check(Ledger.moves(List.of(known("f", true, body)), List.of(new Found("f", body))), "SAME f");
  }

  @Test
  void one_with_a_further_position_keeps_its_id() {
    List<Move> moves =
        Ledger.moves(
            List.of(known("f", true, body("dead", "a", "b"))),
            List.of(new Found("g", body("dead", "a", "b", "c"))));
    check(moves, "CHANGED f");
    assertThat(moves.getFirst().fingerprint()).isEqualTo("g");
  }

  @Test
  void of_two_that_share_claims_the_one_that_shares_more_goes_on() {
    check(
        Ledger.moves(
            List.of(
                known("f", true, body("dead", "a", "x")), known("g", true, body("dead", "b", "c"))),
            List.of(new Found("h", body("dead", "a", "b", "c")))),
        "CHANGED g",
        "RESOLVED f");
  }

  @Test
  void one_whose_claims_were_all_replaced_goes_on_by_its_slot() {
    check(
        Ledger.moves(
            List.of(known("f", true, body("dead", "a", "b"))),
            List.of(new Found("g", body("dead", "c", "d")))),
        "CHANGED f");
  }

  @Test
  void one_found_again_after_it_was_resolved_is_opened_under_its_id() {
    DisagreementBody body = body("dead", "a", "b");
    check(
        Ledger.moves(List.of(known("f", false, body)), List.of(new Found("f", body))),
        "REOPENED f");
  }

  @Test
  void a_resolved_one_of_the_same_slot_is_not_taken_up_by_another() {
    check(
        Ledger.moves(
            List.of(known("f", false, body("dead", "a", "b"))),
            List.of(new Found("g", body("dead", "c", "d")))),
        "OPENED g");
  }

  @Test
  void an_id_is_never_given_twice() {
    Known moved = new Known("f", "g", true, body("dead", "a", "b"));
    check(
        Ledger.moves(
            List.of(moved),
            List.of(
                new Found("g", body("dead", "a", "b")), new Found("f", body("hurt", "x", "y")))),
        "SAME f",
        "OPENED f-2");
  }

  @Test
  void every_kind_but_same_is_told() {
    List<String> told = Stream.of(Change.Kind.values()).map(Enum::name).toList();
    assertThat(Stream.of(Kind.values()).filter(kind -> !kind.equals(Kind.SAME)).map(Enum::name))
        .isSubsetOf(told);
  }
}
