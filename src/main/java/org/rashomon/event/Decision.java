package org.rashomon.event;

/// What a reviewer decides on a disagreement.
public enum Decision {
  /// the reports disagree
  CONFIRMED,
  /// they do not, or it does not matter
  DISMISSED,
  /// to be looked at: the state of one that nobody decided on, or that was reopened
  OPEN
}
