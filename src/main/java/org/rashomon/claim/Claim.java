package org.rashomon.claim;

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

  public String source() {
    return evidence.report().source();
  }
}
