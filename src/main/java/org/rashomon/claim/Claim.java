package org.rashomon.claim;

import java.util.Optional;
import org.rashomon.quantity.Interval;

/// One checkable statement in a report, e.g. "six officers were killed".
public record Claim(
    Evidence evidence, Slot slot, Value value, Stance stance, Scope scope, Context context) {

  public String quote() {
    return evidence.quote();
  }

  /// Of where it stands and what it is about: enough to tell most claims apart, and cheap.
  @Override
  public int hashCode() {
    return 31 * (31 * reportId().hashCode() + evidence.span().hashCode()) + slot.hashCode();
  }

  public String reportId() {
    return evidence.report().id();
  }

  /// The numbers that an amount it tells may be.
  public Optional<Interval> interval() {
    return value instanceof Value.Amount(var quantity)
        ? Optional.of(quantity.interval())
        : Optional.empty();
  }

  public Claim with(Stance other) {
    return new Claim(evidence, slot, value, other, scope, context);
  }

  public Claim with(Scope other) {
    return new Claim(evidence, slot, value, stance, other, context);
  }

  public Claim with(Context other) {
    return new Claim(evidence, slot, value, stance, scope, other);
  }

  public String source() {
    return evidence.report().source();
  }
}
