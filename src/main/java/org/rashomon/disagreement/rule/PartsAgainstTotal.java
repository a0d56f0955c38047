package org.rashomon.disagreement.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.extract.measure.PartsExtractor;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Explanation;
import org.rashomon.disagreement.Figure;
import org.rashomon.disagreement.Figures;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Unit;

/// All 40 voted: 22 for, 13 against, 9 abstained. The parts of a whole add up to it, and shares of
/// one whole to 100 percent, but for what rounding takes.
public final class PartsAgainstTotal implements Rule {
  /// Between a total's sentence and its parts': a blank or a mark.
  private static final int BETWEEN_SENTENCES = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String name() {
    return "PARTS_AGAINST_TOTAL";
  }

  @Override
  public String summary() {
    return "Numbers told as all the parts of a total that do not add up to it.";
  }

  @Override
  public int order() {
    return 1520;
  }

  @Override
  public boolean isWithinReport() {
    return true;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Claim total = pair.a();
    Claim sum = pair.b();
    if (!is(sum, PartsExtractor.SUM) || !isTotal(total, sum, surroundings)) {
      return Optional.empty();
    }
    List<Claim> parts =
        surroundings.claimsOf(sum.reportId()).stream()
            .filter(claim -> is(claim, PartsExtractor.PART))
            .filter(claim -> sum.evidence().span().covers(claim.evidence().span()))
            .toList();
    return Figures.of(pair)
        .filter(figures -> isAmiss(total, sum, figures))
        .map(
            figures ->
                Grounds.disagrees(
                    Relation.CONFLICT,
                    DisagreementType.SELF,
                    figures,
                    new Explanation.PartsAddUp(parts, Figure.of(sum).orElseThrow().interval()),
                    figures.meeting()));
  }

  private static boolean is(Claim claim, String kind) {
    return claim.slot().aspect() == Aspect.PARTS && claim.slot().predicate().equals(kind);
  }

  /// The total of the same sentence; without one, the only count of the sentence before.
  private static boolean isTotal(Claim total, Claim sum, Surroundings surroundings) {
    boolean together = total.evidence().sentence().equals(sum.evidence().sentence());
    if (is(total, PartsExtractor.TOTAL)) {
      return together;
    }
    int gap = sum.evidence().sentence().start() - total.evidence().sentence().end();
    List<Claim> near =
        surroundings.claimsOf(sum.reportId()).stream()
            .filter(claim -> claim.slot().aspect() == Aspect.COUNT || is(claim, "TOTAL"))
            .filter(
                claim ->
                    claim.evidence().sentence().equals(total.evidence().sentence())
                        || (is(claim, PartsExtractor.TOTAL)
                            && claim.evidence().sentence().equals(sum.evidence().sentence())))
            .toList();
    return total.slot().aspect() == Aspect.COUNT
        && !total.stance().isNegative()
        && gap >= 0
        && gap <= BETWEEN_SENTENCES
        && near.size() == 1;
  }

  private static boolean isAmiss(Claim total, Claim sum, Figures figures) {
    Figure whole = Figure.of(total).orElseThrow();
    Figure parts = Figure.of(sum).orElseThrow();
    if (whole.isBound() || whole.isVague()) {
      return false;
    }
    boolean shares = whole.quantity().unit() instanceof Unit.Percent;
    Interval hundred = Interval.exactly(HUNDRED);
    boolean one = whole.interval().equals(hundred);
    return (shares && !one)
        ? hundred.isBelow(whole.interval().plus(parts.interval()))
        : figures.disjoint();
  }
}
