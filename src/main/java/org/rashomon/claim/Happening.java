package org.rashomon.claim;

/// Which happening a claim speaks of, as far as its sentence tells.
public enum Happening {
  /// the event that the reports are about, as far as can be told
  CURRENT,
  /// an earlier one: "in 2019", "a similar attack", "last year's flood"
  HISTORICAL,
  /// another one of the same kind: "a second tremor", "elsewhere"
  OTHER,
  /// one that has not happened: a drill, a threat, a condition
  HYPOTHETICAL
}
