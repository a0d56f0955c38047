package org.rashomon.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Gate;
import org.rashomon.disagreement.Judgement;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.RuleBook;
import org.rashomon.disagreement.Said;
import org.rashomon.disagreement.Surroundings;

/// Judges candidate pairs one by one: the gate, then the rules.
///
/// @param gate for claims of two reports
/// @param own for claims of one report
record Judging(Gate gate, Gate own, RuleBook rules) {
  /// In place of a rule's name where the gate closed.
  static final String GATE = "COMPARABILITY_GATE";

  /// @return in the order of the pairs; pairs that are unrelated or that no rule speaks of are left
  ///   out
  List<Judgement> judge(List<Candidate> pairs, Surroundings surroundings) {
    return pairs.stream().flatMap(pair -> judge(pair, surroundings)).toList();
  }

  private Stream<Judgement> judge(Candidate pair, Surroundings surroundings) {
    Optional<Judgement> judgement =
        switch ((pair.isWithinReport() ? own : gate).admit(pair)) {
          case Gate.Passage.Open open -> rules.judge(pair, surroundings);
          case Gate.Passage.Closed closed -> Optional.of(closed(pair, closed));
          case Gate.Passage.Unrelated unrelated -> Optional.empty();
        };
    return judgement.stream();
  }

  private static Judgement closed(Candidate pair, Gate.Passage.Closed closed) {
    return new Judgement(
        pair,
        GATE,
        new Outcome.NotComparable(closed.reason(), List.of(new Said(closed.because()))));
  }
}
