package org.rashomon.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// One measurement told in two units: "two hours and 50 minutes", "six feet two inches".
final class CompoundAmount {
  private CompoundAmount() {}

  /// The index at which the smaller part would begin; empty if nothing joins one.
  static Optional<Integer> joint(Words words, Stated first) {
    if (!(first.scale().unit() instanceof Unit.Measured(Dimension dimension))
        || first.number().form() == Numeral.Form.RANGE
        || !first.number().isPlain()) {
      return Optional.empty();
    }
    return switch (dimension) {
      case DURATION -> Optional.of(behindJoiner(words, first.next()));
      case LENGTH, MASS -> Optional.of(first.next());
      default -> Optional.empty();
    };
  }

  private static int behindJoiner(Words words, int next) {
    int behind = words.is(next, ",") ? next + 1 : next;
    return words.is(behind, "and") ? behind + 1 : behind;
  }

  /// Both parts in the smaller unit, if the second is less than one of the first.
  static Optional<Stated> of(Stated first, Stated second) {
    BigDecimal ratio =
        first.scale().factor().divide(second.scale().factor(), MathContext.DECIMAL64);
    Numeral small = second.number();
    boolean fits =
        first.scale().unit().equals(second.scale().unit())
            && small.isPlain()
            && ratio.compareTo(BigDecimal.ONE) > 0
            && small.low().compareTo(ratio) < 0;
    if (!fits) {
      return Optional.empty();
    }
    BigDecimal whole = first.number().low().multiply(ratio).add(small.low());
    Numeral sum = new Numeral(small.next(), whole, whole, small.grain(), small.form());
    return Optional.of(new Stated(second.next(), sum, second.scale()));
  }
}
