package org.rashomon.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Writes quantities: in words for people, and as the short normalised value of the API. Both name
/// the number the hedge stands on, not the interval it opens.
public final class QuantityText {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  /// Converted units carry no more digits than a sentence states.
  private static final MathContext STATED = new MathContext(4);

  private QuantityText() {}

  /// "6", "more than 20", "60 to 80", "at least 14", "about 100", "EUR 2.4 million", "40 %".
  /// Measurements and vague numbers keep the words they were stated in.
  public static String words(Quantity quantity) {
    boolean asStated = quantity.unit() instanceof Unit.Measured || quantity.hedge() == Hedge.VAGUE;
    if (asStated) {
      return quantity.words();
    }
    Interval interval = quantity.interval();
    return switch (quantity.hedge()) {
      case EXACT, ROUND, VAGUE -> one(quantity);
      case ABOUT -> "about " + one(quantity);
      case NEARLY -> "nearly " + one(quantity);
      case AT_LEAST -> "at least " + one(quantity);
      case MORE_THAN -> "more than " + one(quantity);
      case UP_TO -> "up to " + one(quantity);
      case FEWER_THAN -> "fewer than " + one(quantity);
      case BETWEEN ->
          unit(quantity, number(interval.min()) + " to " + number(interval.max().orElseThrow()));
      case NONE -> "none";
    };
  }

  /// `6`, `> 20`, `>= 14`, `60–80`, `~100`, `<= 30`, `< 30`; nearly 100 is `90–<100`. Measurements
  /// are in the base unit, money in its currency's.
  public static String value(Quantity quantity) {
    Interval interval = quantity.interval();
    String one = unit(quantity, plain(nominal(quantity)));
    return switch (quantity.hedge()) {
      case EXACT, ROUND, NONE -> one;
      case ABOUT -> "~" + one;
      case NEARLY -> unit(quantity, plain(interval.min()) + "–<" + plain(nominal(quantity)));
      case AT_LEAST -> ">= " + one;
      case MORE_THAN -> "> " + one;
      case UP_TO -> "<= " + one;
      case FEWER_THAN -> "< " + one;
      case BETWEEN, VAGUE ->
          unit(quantity, plain(interval.min()) + "–" + plain(interval.max().orElseThrow()));
    };
  }

  /// The number that the hedge stands on, in the unit's base: 20 in "more than 20", 100 in "about
  /// 100"; the middle of a range.
  public static BigDecimal nominal(Quantity quantity) {
    Interval interval = quantity.interval();
    BigDecimal max = interval.max().orElse(interval.min());
    return switch (quantity.hedge()) {
      case AT_LEAST, MORE_THAN -> interval.min();
      case NEARLY, UP_TO, FEWER_THAN -> max;
      case EXACT, ROUND, ABOUT, BETWEEN, VAGUE, NONE ->
          interval.min().add(max).divide(BigDecimal.TWO, MathContext.DECIMAL64);
    };
  }

  private static String one(Quantity quantity) {
    return unit(quantity, number(nominal(quantity)));
  }

  private static String unit(Quantity quantity, String number) {
    return switch (quantity.unit()) {
      case Unit.Things things -> number;
      case Unit.Measured(Dimension dimension) -> number + " " + dimension.symbol();
      case Unit.Money(String currency) -> currency + " " + number;
      case Unit.Percent percent -> number + " %";
      case Unit.Factor factor -> number + " times";
    };
  }

  /// With thousands separators, and from a million on in millions.
  private static String number(BigDecimal value) {
    if (value.compareTo(BILLION) >= 0) {
      return scaled(value, BILLION, " billion");
    }
    return value.compareTo(MILLION) >= 0 ? scaled(value, MILLION, " million") : grouped(value);
  }

  private static String scaled(BigDecimal value, BigDecimal scale, String name) {
    return grouped(value.divide(scale, MathContext.DECIMAL64)) + name;
  }

  private static String grouped(BigDecimal value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  private static String plain(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    BigDecimal stated = whole ? value : value.round(STATED);
    return stated.stripTrailingZeros().toPlainString();
  }
}
