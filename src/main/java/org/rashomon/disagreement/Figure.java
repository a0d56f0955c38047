package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;

/// A claim that puts a quantity in its slot.
public record Figure(Claim claim, Quantity quantity) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /// @return empty if the claim holds no quantity
  public static Optional<Figure> of(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        ? Optional.of(new Figure(claim, amount.quantity()))
        : Optional.empty();
  }

  public Interval interval() {
    return quantity.interval();
  }

  public Hedge hedge() {
    return quantity.hedge();
  }

  public String words() {
    return quantity.words();
  }

  public Modality modality() {
    return claim.stance().modality();
  }

  /// "at least", "more than", "up to", "fewer than": what is known at its time.
  public boolean isBound() {
    return hedge().isBound();
  }

  public boolean isVague() {
    return hedge() == Hedge.VAGUE;
  }

  /// Whether the figure is denied or negated. A figure of zero is a figure, not a negation.
  public boolean isDenied() {
    return modality() == Modality.DENIED || (claim.stance().isNegative() && !isZero());
  }

  public boolean isZero() {
    return interval().isPoint() && interval().min().signum() == 0;
  }

  /// The number in the words: the bound of a bound, else the middle of the interval.
  public BigDecimal stated() {
    BigDecimal min = interval().min();
    return switch (hedge()) {
      case AT_LEAST, MORE_THAN -> min;
      case UP_TO, FEWER_THAN, NEARLY -> interval().max().orElse(min);
      case EXACT, ROUND, ABOUT, BETWEEN, VAGUE, NONE ->
          interval().max().map(max -> min.add(max).divide(TWO, MathContext.DECIMAL64)).orElse(min);
    };
  }

  /// The words with what they count, as a step of an explanation.
  public Step statedStep() {
    return new Explanation.IntervalStated(quantity, Values.counted(claim));
  }
}
