package org.rashomon.api.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violations;

/// Reads ISO 8601 times with a zone.
final class Times {
  private static final int LAST_YEAR = 9999;

  private Times() {}

  static Optional<Instant> read(String words, String pointer, Violations violations) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(words);
      if (time.getYear() >= 1 && time.getYear() <= LAST_YEAR) {
        return Optional.of(time.toInstant());
      }
      violations.add(
          ProblemKind.INVALID_TIME.at(pointer, "the year is not from 1 to " + LAST_YEAR));
    } catch (DateTimeException unreadable) {
      violations.add(
          lacksOnlyZone(words)
              ? ProblemKind.TIME_WITHOUT_ZONE.at(pointer, "\"" + words + "\" has no zone")
              : ProblemKind.INVALID_TIME.at(pointer, "\"" + words + "\" is not an ISO 8601 time"));
    }
    return Optional.empty();
  }

  private static boolean lacksOnlyZone(String words) {
    return parses(LocalDateTime::parse, words) || parses(LocalDate::parse, words);
  }

  private static boolean parses(Function<String, ?> parser, String words) {
    try {
      return parser.apply(words) != null;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }
}
