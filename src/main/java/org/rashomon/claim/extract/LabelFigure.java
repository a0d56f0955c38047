package org.rashomon.claim.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.Unit;

/// Numbers of labels: the 27 of "27-year-old", the 4 of "Category 4".
public final class LabelFigure {
  /// Ages, ordinals and categories have no more digits.
  private static final int MOST_DIGITS = 3;

  private LabelFigure() {}

  /// The only number in digits among some words; empty if there are none or several.
  public static Optional<BigDecimal> only(String words) {
    int from = 0;
    while (from < words.length() && !Character.isDigit(words.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < words.length() && Character.isDigit(words.charAt(to))) {
      to++;
    }
    boolean more = words.substring(to).chars().anyMatch(Character::isDigit);
    return to == from || to - from > MOST_DIGITS || more
        ? Optional.empty()
        : Optional.of(new BigDecimal(words.substring(from, to)));
  }

  public static Value.Amount amount(BigDecimal number, String words) {
    return new Value.Amount(
        new Quantity(Interval.exactly(number), new Unit.Things(), Hedge.EXACT, words));
  }
}
