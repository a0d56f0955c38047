package org.rashomon.disagreement;

/// One step of an explanation: a statement over values it names, which can be computed again.
public interface Step {
  /// The step in plain English: "6 is [6, 6] officers".
  String text();

  /// Computes the step again from the values it names.
  ///
  /// @return whether the statement holds
  boolean holds();
}
