package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.util.Optional;
import org.rashomon.alignment.KnownMeasures;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.PredicateClass;

/// How much a disagreement matters, in points:
///
/// weight × distance + support, halved for GAP and UPDATE, where
///
/// - weight is 3 for deaths, 2 for injuries and what else happens to people, 1 for the rest; 2
///   where no figure is disputed;
/// - distance is 1 for a gap ratio below 1.25, 2 below 2, 3 from 2 on and for zero against some; 2
///   where no figure is disputed;
/// - support is 1 if each side has two independent origins or more, else 0.
///
/// HIGH from 6 points, MEDIUM from 3, else LOW.
final class SeverityFormula {
  private static final BigDecimal NEAR = new BigDecimal("1.25");
  private static final BigDecimal FAR = BigDecimal.valueOf(2);
  private static final int HIGH = 6;
  private static final int MEDIUM = 3;

  private SeverityFormula() {}

  /// The severity of the gravest of a slot's pairs.
  static Severity of(Positions positions) {
    int most = positions.pairs().stream().mapToInt(pair -> points(pair, positions)).max().orElse(0);
    if (most >= HIGH) {
      return Severity.HIGH;
    }
    return most >= MEDIUM ? Severity.MEDIUM : Severity.LOW;
  }

  private static int points(PositionPair pair, Positions positions) {
    Claim claim = pair.judgement().pair().a();
    int support =
        Math.min(
                    positions.all().get(pair.first()).origins(),
                    positions.all().get(pair.second()).origins())
                >= 2
            ? 1
            : 0;
    int points = weight(claim) * distance(pair.judgement()) + support;
    return switch (pair.judgement().outcome().relation()) {
      case CONFLICT, POSSIBLE_CONFLICT -> points;
      case GAP, UPDATE, AGREES, COMPATIBLE, NOT_COMPARABLE -> points / 2;
    };
  }

  private static int weight(Claim claim) {
    Optional<PredicateClass> measure = KnownMeasures.of(claim.slot());
    if (!(claim.value() instanceof Value.Amount)) {
      return 2;
    }
    return measure
        .map(
            known ->
                switch (known.weight()) {
                  case DEATH -> 3;
                  case INJURY, PEOPLE -> 2;
                  case PROPERTY, OTHER -> 1;
                })
        .orElse(1);
  }

  private static int distance(Judgement judgement) {
    if (!(judgement.pair().a().value() instanceof Value.Amount)
        || !(judgement.outcome() instanceof Outcome.Disagrees disagrees)) {
      return 2;
    }
    return disagrees.gap().map(SeverityFormula::distance).orElse(3);
  }

  private static int distance(BigDecimal gap) {
    if (gap.compareTo(NEAR) < 0) {
      return 1;
    }
    return gap.compareTo(FAR) < 0 ? 2 : 3;
  }
}
