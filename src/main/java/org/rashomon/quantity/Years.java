package org.rashomon.quantity;

import java.util.Optional;

/// What can be a year of the calendar: four digits from 1900 to 2099, without a separator.
final class Years {
  private static final int EARLIEST = 1000;
  private static final int FIRST = 1900;
  private static final int LAST = 2099;

  private Years() {}

  static boolean isYear(Word word) {
    return of(word).isPresent();
  }

  static Optional<Integer> of(Word word) {
    return digits(word).filter(y -> y >= FIRST && y <= LAST);
  }

  /// A year from 1000 to 1899, where the words around it make it one.
  static Optional<Integer> early(Word word) {
    return digits(word).filter(y -> y >= EARLIEST && y < FIRST);
  }

  private static Optional<Integer> digits(Word word) {
    boolean shape = word.isDigits() && word.text().length() == 4 && word.text().indexOf('.') < 0;
    return shape ? Optional.of(Integer.parseInt(word.text())) : Optional.empty();
  }
}
