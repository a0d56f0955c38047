package org.rashomon.disagreement;

/// How two compared claims relate. Each compared pair gets exactly one.
public enum Relation {
  /// both cannot hold of the same thing at the same time
  CONFLICT(true),
  /// both hold only under a reading that no report states
  POSSIBLE_CONFLICT(true),
  /// they hold together, yet give such different pictures that a desk wants to see it
  GAP(true),
  /// they differ and time explains it
  UPDATE(true),
  /// same value in the same slot
  AGREES(false),
  /// different words or values which hold together
  COMPATIBLE(false),
  /// not about the same thing
  NOT_COMPARABLE(false);

  private final boolean shown;

  Relation(boolean shown) {
    this.shown = shown;
  }

  /// Whether a pair of this relation is part of a disagreement. The order of the constants that are
  /// shown is their strength, strongest first.
  public boolean isShown() {
    return shown;
  }
}
