package org.rashomon.claim;

/// One checkable statement in a report, e.g. "six officers were killed".
public record Claim(
    Evidence evidence, Slot slot, Value value, Stance stance, Scope scope, Context context) {

  public String quote() {
    return evidence.quote();
  }

  public String reportId() {
    return evidence.report().id();
  }

  public String source() {
    return evidence.report().source();
  }
}
