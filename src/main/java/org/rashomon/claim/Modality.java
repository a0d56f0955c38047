package org.rashomon.claim;

/// How firmly a statement is made by the report or by the speaker it names.
public enum Modality {
  /// stated as a fact by the report or by a named speaker
  ASSERTED,
  /// said to be confirmed
  CONFIRMED,
  /// rumoured, alleged, believed, reported by unnamed others
  REPORTED,
  /// feared, suspected, likely, probable
  PROBABLE,
  /// possible: may, might, could
  POSSIBLE,
  /// denied by the speaker
  DENIED,
  /// will, expected, planned
  FORECAST,
  /// under a condition: if, unless, would
  CONDITIONAL,
  /// asked, not stated: whether, questions, demands, warnings
  OPEN,
  /// said to be undecided, unknown or only considered
  UNDECIDED
}
