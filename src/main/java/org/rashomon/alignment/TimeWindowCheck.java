package org.rashomon.alignment;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Dimension;
import org.rashomon.quantity.Unit;

/// What was counted on Tuesday is not what was counted since Sunday. A window that is not said
/// counts as equal, unless the other one is as long as a month: nobody leaves that out.
final class TimeWindowCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (isOfMoment(pair.a())) {
      return isOfOtherSpan(pair) ? different(pair.a(), pair.b()) : Optional.empty();
    }
    if (!(pair.a().value() instanceof Value.Amount)
        || !(pair.b().value() instanceof Value.Amount)) {
      return Optional.empty();
    }
    if (!isLengthOfTime(pair.a()) && !Stretches.same(pair.a(), pair.b())) {
      return stretched(pair.a(), pair.b());
    }
    return YearlyRates.sameWindow(pair.a(), pair.b())
            && !movedOnTwoDays(pair)
            && !(areMoves(pair) && Sessions.areApart(pair.a(), pair.b()))
            && !YearlyRates.areApart(pair.a(), pair.b())
        ? Optional.empty()
        : different(pair.a(), pair.b());
  }

  private static boolean isOfMoment(Claim claim) {
    return claim.slot().aspect() == Aspect.STATE && KnownStates.dimension(claim.slot()).momentary();
  }

  /// Revenue that rose, further down / that fell in the fourth quarter: whole articles tell of the
  /// year and of its quarter. With what reports begin is told of the same.
  private static boolean isOfOtherSpan(Candidate pair) {
    return !(Lead.has(pair.a()) && Lead.has(pair.b())) && !Windows.same(pair.a(), pair.b());
  }

  /// Shares that rose by 9 percent on the day of one report may rise by 14 on that of the next, and
  /// close at another price.
  private static boolean movedOnTwoDays(Candidate pair) {
    boolean untold = pair.a().scope().windows().isEmpty() || pair.b().scope().windows().isEmpty();
    return untold
        && areMoves(pair)
        && day(pair.a())
            .flatMap(one -> day(pair.b()).map(other -> !one.equals(other)))
            .orElse(false);
  }

  private static boolean areMoves(Candidate pair) {
    return isMove(pair.a()) && isMove(pair.b());
  }

  private static boolean isMove(Claim claim) {
    return switch (claim.slot().predicate()) {
      case "RISE", "FALL", "CLOSING_PRICE" -> true;
      default -> false;
    };
  }

  private static Optional<LocalDate> day(Claim claim) {
    return claim
        .evidence()
        .report()
        .publishedAt()
        .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /// "won in 9.81 seconds": how long it took is what is told.
  private static boolean isLengthOfTime(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        && amount.quantity().unit() instanceof Unit.Measured(var dimension)
        && dimension == Dimension.DURATION;
  }

  private static Optional<Gate.Passage> stretched(Claim a, Claim b) {
    return Check.closed(
        Reason.DIFFERENT_TIME_WINDOW,
        "%s counts %s, %s %s"
            .formatted(Check.words(a), Stretches.inWords(a), Check.words(b), Stretches.inWords(b)));
  }

  private static Optional<Gate.Passage> different(Claim a, Claim b) {
    return Check.closed(
        Reason.DIFFERENT_TIME_WINDOW,
        "%s counts %s, %s %s"
            .formatted(Check.words(a), Windows.inWords(a), Check.words(b), Windows.inWords(b)));
  }
}
