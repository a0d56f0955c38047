package org.rashomon.alignment;

import java.util.Locale;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.quantity.TimeValue;
import org.rashomon.quantity.TimeValue.Granularity;
import org.rashomon.quantity.Unit;

/// What prices rose by in the year to May is the inflation of May: "Consumer prices rose 3 percent
/// in the year to May" / "Inflation stood at 4 percent in May". What they rose by in May alone is
/// not.
final class YearlyRates {
  private static final String INFLATION = "INFLATION";

  private YearlyRates() {}

  /// Whether two counts may be of one window, be it that one is told by its year.
  static boolean sameWindow(Claim a, Claim b) {
    return Windows.same(a, b) || isOf(a, b) || isOf(b, a);
  }

  private static boolean isOf(Claim yearly, Claim monthly) {
    return isInflation(yearly)
        && isInflation(monthly)
        && monthly.context().clause().contains("inflation")
        && !isOfMonth(monthly)
        && isOfAll(yearly)
        && Windows.of(yearly)
            .flatMap(year -> Windows.of(monthly).map(month -> ends(year.time(), month.time())))
            .orElse(false);
  }

  /// Of prices as a whole: what food costs is a part of it.
  private static boolean isOfAll(Claim yearly) {
    return yearly.scope().population().modifiers().stream().allMatch(MatchWord.OF_ALL_PRICES::has);
  }

  /// Whether one alone is told of a month: "monthly inflation" is not inflation.
  static boolean areApart(Claim a, Claim b) {
    return isInflation(a) && isInflation(b) && isOfMonth(a) != isOfMonth(b);
  }

  private static boolean isOfMonth(Claim claim) {
    String words =
        claim.evidence().report().quote(claim.evidence().sentence()).toLowerCase(Locale.ROOT);
    return words.contains("monthly")
        || words.contains("month-on-month")
        || (!words.contains("inflation") && !words.contains("year") && isDuringMonth(claim));
  }

  /// "prices rose 0.4 percent in May": against April for all that is said.
  private static boolean isDuringMonth(Claim claim) {
    return Windows.of(claim)
        .filter(window -> window.time().granularity() == Granularity.MONTH)
        .isPresent();
  }

  private static boolean isInflation(Claim claim) {
    return claim.slot().predicate().equals(INFLATION)
        && claim.value() instanceof Value.Amount(var quantity)
        && quantity.unit() instanceof Unit.Percent;
  }

  /// Whether a year ends with a month: "the year to May", "May".
  private static boolean ends(TimeValue year, TimeValue month) {
    boolean grains =
        year.granularity() == Granularity.YEAR && month.granularity() == Granularity.MONTH;
    return grains && haveOneEnd(year, month);
  }

  private static boolean haveOneEnd(TimeValue year, TimeValue month) {
    boolean resolved = year.to().isPresent() && month.to().isPresent();
    return resolved
        ? year.to().equals(month.to())
        : lastWord(year).equalsIgnoreCase(lastWord(month));
  }

  private static String lastWord(TimeValue time) {
    return time.words().substring(time.words().lastIndexOf(' ') + 1);
  }
}
