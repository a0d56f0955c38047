package org.rashomon.disagreement;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.KnownStates;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.claim.Window;
import org.rashomon.claim.lexicon.StateDimension;
import org.rashomon.quantity.Mention.TimeRelation;
import org.rashomon.quantity.TimeValue;

/// Two claims that tell a state in one dimension.
public record States(Candidate pair, Value.State a, Value.State b) {

  /// @return empty if one of them tells no state, or they tell of different dimensions
  public static Optional<States> of(Candidate pair) {
    return pair.a().value() instanceof Value.State a
            && pair.b().value() instanceof Value.State b
            && a.dimension().equals(b.dimension())
        ? Optional.of(new States(pair, a, b))
        : Optional.empty();
  }

  public StateDimension dimension() {
    return KnownStates.dimension(pair.a().slot());
  }

  /// Whether both cannot hold at one time: open and shut, open and not open.
  public boolean opposed() {
    boolean notA = isDenied(pair.a());
    boolean notB = isDenied(pair.b());
    if (notA != notB) {
      return a.equals(b) && !isUntil(notA ? pair.a() : pair.b());
    }
    return notA
        ? KnownStates.areAll(a, b) && !areForetold()
        : KnownStates.opposed(a, b) && !follows(pair.a(), pair.b()) && !follows(pair.b(), pair.a());
  }

  /// Who has no plans to open shops and none to close any leaves them as they are.
  private boolean areForetold() {
    return pair.a().stance().modality() == Modality.FORECAST
        && pair.b().stance().modality() == Modality.FORECAST;
  }

  /// "Will stay closed until September", "is to open in September": the one ends where the other
  /// begins.
  private static boolean follows(Claim one, Claim other) {
    return isUntil(one)
        && one.stance().modality() == Modality.FORECAST
        && other.stance().modality() == Modality.FORECAST
        && window(one)
            .flatMap(until -> window(other).map(then -> meet(until.time(), then.time())))
            .orElse(false);
  }

  private static boolean meet(TimeValue until, TimeValue then) {
    return until.compare(then) == TimeValue.Comparison.SAME
        || until.words().equalsIgnoreCase(then.words());
  }

  /// Whether they say the same: open and not shut.
  public boolean same() {
    return isDenied(pair.a()) == isDenied(pair.b()) ? a.equals(b) : KnownStates.areAll(a, b);
  }

  /// Whether both may be told of one fate that is not fully known yet: missing and dead.
  public boolean mayBecomeOne() {
    return !isDenied(pair.a()) && !isDenied(pair.b()) && KnownStates.mayBecomeOne(a, b);
  }

  /// Whether one is foretold, the other told as a fact, and the fact settles what is to come: the
  /// match will go ahead, it has been called off.
  public boolean isForetoldAgainstFact() {
    return (isForetold(pair.a(), a) && isFact(pair.b()))
        || (isForetold(pair.b(), b) && isFact(pair.a()));
  }

  private static boolean isForetold(Claim claim, Value.State state) {
    return claim.stance().modality() == Modality.FORECAST
        && (isDenied(claim)
            ? KnownStates.excludesForetold(state)
            : KnownStates.holdsForetold(state));
  }

  /// Whether both are told as facts: who is missing may be feared dead.
  public boolean areFacts() {
    return isFact(pair.a()) && isFact(pair.b());
  }

  private static boolean isFact(Claim claim) {
    return switch (claim.stance().modality()) {
      case ASSERTED, CONFIRMED -> true;
      case REPORTED, PROBABLE, POSSIBLE, DENIED, FORECAST, CONDITIONAL, OPEN, UNDECIDED -> false;
    };
  }

  /// Whether the times they are told of share no moment. What lasted until a time may have begun
  /// long before it, and what holds since a time may hold long after.
  public boolean ofOtherTimes() {
    Optional<Window> one = window(pair.a());
    Optional<Window> other = window(pair.b());
    return one.isPresent()
        && other.isPresent()
        && one.get().time().compare(other.get().time()) == TimeValue.Comparison.DISJOINT
        && !reaches(one.get(), other.get())
        && !reaches(other.get(), one.get());
  }

  private static boolean reaches(Window window, Window other) {
    return switch (window.relation()) {
      case UNTIL, BEFORE -> !isBefore(window.time(), other.time());
      case SINCE, AFTER -> !isBefore(other.time(), window.time());
      case ON, DURING, AS_OF -> false;
    };
  }

  /// Whether one time is known to lie before another.
  private static boolean isBefore(TimeValue one, TimeValue other) {
    return one.to().isPresent()
        && other.from().isPresent()
        && one.to().get().isBefore(other.from().get());
  }

  /// Whether they are told of times that are known to meet.
  public boolean ofOneTime() {
    Optional<TimeValue> one = time(pair.a());
    Optional<TimeValue> other = time(pair.b());
    return one.isPresent() && other.isPresent() && one.get().meets(other.get());
  }

  /// Whether both name an hour or a part of a day, and it may be the same.
  public boolean ofOneHour() {
    return ofOneTime()
        && time(pair.a()).flatMap(TimeValue::clock).isPresent()
        && time(pair.b()).flatMap(TimeValue::clock).isPresent();
  }

  private static Optional<TimeValue> time(Claim claim) {
    return window(claim)
        .filter(
            window ->
                window.relation() == TimeRelation.ON || window.relation() == TimeRelation.DURING)
        .map(Window::time);
  }

  private static Optional<Window> window(Claim claim) {
    return claim.scope().windows().stream().findFirst();
  }

  /// "Will not reopen before Friday" denies nothing of what comes after.
  private static boolean isUntil(Claim claim) {
    return claim.scope().windows().stream()
        .anyMatch(
            window ->
                switch (window.relation()) {
                  case UNTIL, BEFORE -> true;
                  case ON, SINCE, AFTER, AS_OF, DURING -> false;
                });
  }

  /// Whether someone is told to be dead, for a fact.
  public static boolean isDead(Claim claim) {
    return claim.value() instanceof Value.State state
        && state.term().equals("DEAD")
        && isFact(claim)
        && !isDenied(claim);
  }

  static boolean isDenied(Claim claim) {
    return claim.stance().isNegative() || claim.stance().modality() == Modality.DENIED;
  }
}
