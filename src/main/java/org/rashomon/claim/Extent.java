package org.rashomon.claim;

/// Whether a count is the whole of its slot in its report.
public enum Extent {
  /// not said
  UNSTATED,
  /// "in all", "a total of", "all 12", "overall toll"
  WHOLE,
  /// "including six officers", "among them", "six of them"
  PART,
  /// "another 12", "12 more", "new cases"
  INCREMENT
}
