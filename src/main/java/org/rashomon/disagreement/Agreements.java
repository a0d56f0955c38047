package org.rashomon.disagreement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rashomon.claim.Claim;

/// Which claims say the same of the same measure, by the judgements so far.
final class Agreements {
  private final Map<Claim, Set<Claim>> byClaim = new HashMap<>();

  /// Whether a judgement says that its claims hold one position.
  static boolean isOne(Judgement judgement) {
    Claim a = judgement.pair().a();
    Claim b = judgement.pair().b();
    return judgement.outcome().relation() == Relation.AGREES
        && a.slot().predicate().equals(b.slot().predicate())
        && Values.normalised(a).equals(Values.normalised(b));
  }

  void add(Judgement judgement) {
    Claim a = judgement.pair().a();
    Claim b = judgement.pair().b();
    byClaim.computeIfAbsent(a, any -> new LinkedHashSet<>()).add(b);
    byClaim.computeIfAbsent(b, any -> new LinkedHashSet<>()).add(a);
  }

  void remove(Judgement judgement) {
    remove(judgement.pair().a(), judgement.pair().b());
    remove(judgement.pair().b(), judgement.pair().a());
  }

  private void remove(Claim claim, Claim other) {
    byClaim.computeIfPresent(
        claim,
        (same, others) -> {
          others.remove(other);
          return others.isEmpty() ? null : others;
        });
  }

  Set<Claim> with(Claim claim) {
    return byClaim.getOrDefault(claim, Set.of());
  }
}
