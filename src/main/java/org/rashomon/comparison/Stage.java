package org.rashomon.comparison;

/// A part of the pipeline, in the order in which a report goes through.
public enum Stage {
  /// from reports to claims
  READ,
  /// from claims to candidate pairs
  ALIGN,
  /// from candidate pairs to judgements
  JUDGE,
  /// from judgements to disagreements
  GROUP
}
