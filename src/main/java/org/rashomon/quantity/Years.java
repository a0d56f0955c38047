package org.rashomon.quantity;

import java.util.Optional;

/// What can be a year of the calendar: four digits from 1900 to 2099, without a separator.
final class Years {
  private static final int FIRST = 1900;
  private static final int LAST = 2099;

  private Years() {}

  static boolean isYear(Word word) {
    return of(word).isPresent();
  }

  static Optional<Integer> of(Word word) {
    boolean shape = word.isDigits() && word.text().length() == 4 && word.text().indexOf('.') < 0;
    return shape
        ? Optional.of(Integer.parseInt(word.text())).filter(y -> y >= FIRST && y <= LAST)
        : Optional.empty();
  }
}
