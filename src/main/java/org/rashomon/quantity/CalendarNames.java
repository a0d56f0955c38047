package org.rashomon.quantity;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Names of months and weekdays. A capital letter is asked for: "march" and "may" are verbs.
final class CalendarNames {
  private static final Map<String, Month> MONTHS = new LinkedHashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new LinkedHashMap<>();

  static {
    for (DataFile.Line line : DataFile.read("calendar-names.txt", 3)) {
      switch (line.constant(Kind.class, 0)) {
        case MONTH -> line.list(2).forEach(name -> MONTHS.put(name, line.constant(Month.class, 1)));
        case WEEKDAY ->
            line.list(2).forEach(name -> WEEKDAYS.put(name, line.constant(DayOfWeek.class, 1)));
      }
    }
  }

  private CalendarNames() {}

  private enum Kind {
    MONTH,
    WEEKDAY
  }

  static Optional<Month> month(Word word) {
    return Optional.ofNullable(MONTHS.get(word.lower())).filter(m -> word.isCapitalised());
  }

  static Optional<DayOfWeek> weekday(Word word) {
    return Optional.ofNullable(WEEKDAYS.get(word.lower())).filter(d -> word.isCapitalised());
  }

  static boolean isName(Word word) {
    return month(word).isPresent() || weekday(word).isPresent();
  }
}
