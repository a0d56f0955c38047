package org.rashomon.quantity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;

/// The hour and the half of the day that single words of a sentence tell, and the clock times they
/// make.
final class Hours {
  private final Words words;

  Hours(Words words) {
    this.words = words;
  }

  /// Whether the word tells the afternoon half; empty if it tells no half.
  Optional<Boolean> half(int index) {
    return switch (words.lower(index)) {
      case "am" -> Optional.of(false);
      case "pm" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  /// An hour from 1 to 12, in digits or as a word.
  Optional<Integer> number(int index) {
    Word word = words.at(index);
    Optional<BigDecimal> value =
        word.isDigits()
            ? Numerals.value(word)
            : NumberWord.of(word)
                .filter(w -> w.kind() == NumberWord.Kind.SMALL)
                .map(NumberWord::value);
    return value
        .filter(v -> v.scale() <= 0)
        .map(BigDecimal::intValue)
        .filter(v -> v >= 1 && v <= 12);
  }

  /// @param afternoon whether it is of the afternoon half; empty where that is not said
  /// @return nothing where no clock shows it
  static Optional<ClockTime> time(int hour, int minute, Optional<Boolean> afternoon) {
    if (afternoon.isPresent()) {
      int base = hour % 12;
      return hour > 12 ? Optional.empty() : clock(afternoon.get() ? base + 12 : base, minute, true);
    }
    return clock(hour, minute, hour > 12 || hour == 0);
  }

  static Optional<ClockTime> clock(int hour, int minute, boolean halfKnown) {
    try {
      return Optional.of(ClockTime.at(LocalTime.of(hour, minute), halfKnown));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
