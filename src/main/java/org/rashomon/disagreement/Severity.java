package org.rashomon.disagreement;

/// How much a disagreement matters to a desk, by a documented formula.
public enum Severity {
  HIGH,
  MEDIUM,
  LOW
}
