package org.rashomon.disagreement;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.quantity.TimeValue;

/// Two claims that tell when something happened.
public record Times(Candidate pair, TimeValue a, TimeValue b) {
  private static final int MOST_DAYS = 31;

  /// @return empty if one of them tells no time
  public static Optional<Times> of(Candidate pair) {
    return pair.a().value() instanceof Value.Moment a && pair.b().value() instanceof Value.Moment b
        ? Optional.of(new Times(pair, a.time(), b.time()))
        : Optional.empty();
  }

  public TimeValue.Comparison comparison() {
    return a.compare(b);
  }

  /// Whether both are told by the day or finer, or both by weeks, months or years alike.
  public boolean alikeInGrain() {
    TimeValue.Granularity one = a.granularity();
    TimeValue.Granularity other = b.granularity();
    return one == other || (isFine(one) && isFine(other));
  }

  /// Whether two days lie more than a month apart: news of one happening does not differ so much.
  public boolean areFarApart() {
    return isFine(a.granularity())
        && a.from()
            .flatMap(one -> b.from().map(other -> ChronoUnit.DAYS.between(one, other)))
            .filter(days -> Math.abs(days) > MOST_DAYS)
            .isPresent();
  }

  private static boolean isFine(TimeValue.Granularity granularity) {
    return granularity.compareTo(TimeValue.Granularity.DAY) <= 0;
  }

  public boolean zonesDiffer() {
    return a.zone().isPresent() && b.zone().isPresent() && !a.zone().equals(b.zone());
  }

  /// Whether both tell of what happened, or both of what is planned.
  public boolean alike() {
    return (isFirm(pair.a()) && isFirm(pair.b())) || planned();
  }

  public boolean planned() {
    return isPlan(pair.a()) && isPlan(pair.b());
  }

  /// The claim that states less firmly that it happened at its time, if one does.
  public Optional<Claim> weaker() {
    if (!isFirm(pair.a())) {
      return Optional.of(pair.a());
    }
    return isFirm(pair.b()) ? Optional.empty() : Optional.of(pair.b());
  }

  private static boolean isPlan(Claim claim) {
    return claim.stance().modality() == Modality.FORECAST && !claim.stance().isNegative();
  }

  private static boolean isFirm(Claim claim) {
    return switch (claim.stance().modality()) {
      case ASSERTED, CONFIRMED, REPORTED, PROBABLE -> !claim.stance().isNegative();
      case POSSIBLE, DENIED, FORECAST, CONDITIONAL, OPEN, UNDECIDED -> false;
    };
  }
}
