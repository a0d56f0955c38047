package org.rashomon.disagreement;

import java.util.Comparator;
import org.rashomon.alignment.Candidate;

/// A pair of claims with what was found for it.
///
/// @param rule the name of the rule, or `COMPARABILITY_GATE` where the gate closed
public record Judgement(Candidate pair, String rule, Outcome outcome) {
  /// In the order of the first claim's evidence, then the second's.
  public static final Comparator<Judgement> BY_EVIDENCE =
      Comparator.comparing((Judgement judgement) -> judgement.pair().a(), Grouping.BY_EVIDENCE)
          .thenComparing(judgement -> judgement.pair().b(), Grouping.BY_EVIDENCE);
}
