package org.rashomon.alignment;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Window;
import org.rashomon.quantity.Mention.TimeRelation;
import org.rashomon.quantity.TimeValue;
import org.rashomon.quantity.TimeValue.Granularity;

/// The times that counts are taken over.
final class Windows {
  private Windows() {}

  /// Whether two counts may be of one window.
  static boolean same(Claim a, Claim b) {
    Optional<Window> one = of(a);
    Optional<Window> other = of(b);
    if (one.isPresent() && other.isPresent()) {
      return same(one.get(), other.get());
    }
    return one.or(() -> other).filter(Windows::isLong).isEmpty();
  }

  private static boolean same(Window a, Window b) {
    boolean both = isStretch(a) && isStretch(b);
    if (isStretch(a) != isStretch(b) || (both && a.relation() != b.relation())) {
      return false;
    }
    return switch (a.time().compare(b.time())) {
      case SAME -> true;
      case OVERLAPPING -> !isStretch(a);
      case DISJOINT -> false;
      case UNKNOWN -> !isStretch(a) || words(a).equals(words(b));
    };
  }

  /// "the third quarter", "third-quarter"
  private static String words(Window window) {
    String words = window.time().words().toLowerCase(Locale.ROOT).replace('-', ' ');
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }

  /// Whether one alone names a year or more: what is told of 2016 is not what was told just now.
  static boolean oneNamesAYear(Claim a, Claim b) {
    return namesAYear(a) != namesAYear(b);
  }

  private static boolean namesAYear(Claim claim) {
    List<Window> windows = claim.scope().windows();
    return !windows.isEmpty() && windows.stream().map(Window::time).allMatch(Windows::isYear);
  }

  private static boolean isYear(TimeValue time) {
    return time.granularity().compareTo(Granularity.YEAR) >= 0
        && time.date().written().year().isPresent();
  }

  /// The window that a claim counts over: the first that is not what the count is known at.
  static Optional<Window> of(Claim claim) {
    return claim.scope().windows().stream()
        .filter(window -> window.relation() != TimeRelation.AS_OF)
        .findFirst();
  }

  /// Whether it runs over days, rather than naming the time of the happening.
  private static boolean isStretch(Window window) {
    return switch (window.relation()) {
      case SINCE, UNTIL, BEFORE, AFTER -> true;
      case DURING, ON ->
          window.time().granularity().compareTo(Granularity.WEEK) >= 0 || isOfDays(window.time());
      case AS_OF -> false;
    };
  }

  /// "The past three days": more than the two of a night or a weekend.
  private static boolean isOfDays(TimeValue time) {
    return time.from()
        .flatMap(from -> time.to().map(to -> ChronoUnit.DAYS.between(from, to)))
        .filter(days -> days >= 2)
        .isPresent();
  }

  private static boolean isLong(Window window) {
    TimeValue time = window.time();
    return isStretch(window) && time.granularity().compareTo(Granularity.MONTH) >= 0;
  }

  static String inWords(Claim claim) {
    return of(claim)
        .map(
            window ->
                (window.relation().name().toLowerCase(Locale.ROOT) + " " + window.time().words()))
        .orElse("over a time that is not said");
  }
}
