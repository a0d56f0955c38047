package org.rashomon.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// The values a quantity may take, as a real interval with stated ends.
///
/// @param min the lower end, never unbounded: what is counted or measured starts somewhere
/// @param max the upper end; empty means unbounded
/// @param minInclusive whether `min` itself belongs to the interval
/// @param maxInclusive whether `max` itself belongs to it; false when unbounded
public record Interval(
    BigDecimal min, Optional<BigDecimal> max, boolean minInclusive, boolean maxInclusive) {
  public Interval {
    min = plain(min);
    max = max.map(Interval::plain);
    if (max.isEmpty() && maxInclusive) {
      throw new IllegalArgumentException("an unbounded end cannot be included");
    }
    if (max.isPresent()) {
      int order = min.compareTo(max.get());
      if (order > 0 || (order == 0 && !(minInclusive && maxInclusive))) {
        throw new IllegalArgumentException(
            "interval from " + min + " to " + max.get() + " is empty");
      }
    }
  }

  public static Interval exactly(BigDecimal value) {
    return closed(value, value);
  }

  public static Interval closed(BigDecimal min, BigDecimal max) {
    return new Interval(min, Optional.of(max), true, true);
  }

  public static Interval atLeast(BigDecimal min) {
    return new Interval(min, Optional.empty(), true, false);
  }

  public static Interval moreThan(BigDecimal min) {
    return new Interval(min, Optional.empty(), false, false);
  }

  /// `[0, max]`
  public static Interval upTo(BigDecimal max) {
    return closed(BigDecimal.ZERO, max);
  }

  /// `[0, max)`; for `max` = 0 the interval would be empty and is refused.
  public static Interval fewerThan(BigDecimal max) {
    return new Interval(BigDecimal.ZERO, Optional.of(max), true, false);
  }

  public boolean isUnbounded() {
    return max.isEmpty();
  }

  public boolean isPoint() {
    return max.isPresent() && min.compareTo(max.get()) == 0;
  }

  /// Whether some value belongs to both.
  public boolean overlaps(Interval other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /// Whether every value of this interval is smaller than every value of the other.
  public boolean isBelow(Interval other) {
    if (max.isEmpty()) {
      return false;
    }
    int order = max.get().compareTo(other.min);
    return order < 0 || (order == 0 && !(maxInclusive && other.minInclusive));
  }

  public boolean contains(BigDecimal value) {
    return overlaps(exactly(value));
  }

  /// Whether every value of the other interval belongs to this one.
  public boolean contains(Interval other) {
    int low = min.compareTo(other.min);
    boolean lowFits = low < 0 || (low == 0 && (minInclusive || !other.minInclusive));
    if (max.isEmpty()) {
      return lowFits;
    }
    if (other.max.isEmpty()) {
      return false;
    }
    int high = max.get().compareTo(other.max.get());
    return lowFits && (high > 0 || (high == 0 && (maxInclusive || !other.maxInclusive)));
  }

  /// The gap ratio of two disjoint intervals: the lower end of the greater one by the upper end of
  /// the smaller one, to three significant digits; empty if they overlap or the smaller ends at 0.
  public Optional<BigDecimal> gapRatio(Interval other) {
    if (other.isBelow(this)) {
      return other.gapRatio(this);
    }
    if (!isBelow(other)) {
      return Optional.empty();
    }
    return max.filter(end -> end.signum() > 0)
        .map(end -> other.min.divide(end, new MathContext(3)));
  }

  /// The interval with both ends multiplied by a positive factor.
  public Interval times(BigDecimal factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor must be positive, was " + factor);
    }
    return new Interval(
        min.multiply(factor), max.map(end -> end.multiply(factor)), minInclusive, maxInclusive);
  }

  /// The interval of the sums of a value from each.
  public Interval plus(Interval other) {
    Optional<BigDecimal> sum = max.flatMap(end -> other.max.map(end::add));
    return new Interval(
        min.add(other.min),
        sum,
        minInclusive && other.minInclusive,
        sum.isPresent() && maxInclusive && other.maxInclusive);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// In the notation of the documentation: `[6, 6]`, `(20, ∞)`.
  @Override
  public String toString() {
    return (minInclusive ? "[" : "(")
        + min.toPlainString()
        + ", "
        + max.map(BigDecimal::toPlainString).orElse("∞")
        + (maxInclusive ? "]" : ")");
  }
}
