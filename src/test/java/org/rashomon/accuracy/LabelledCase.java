package org.rashomon.accuracy;

import java.util.List;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Relation;
import org.rashomon.report.Report;

/// Reports with what a careful reader finds in them.
///
/// @param name unique: the event's, or the file's and the case's
/// @param event whether the reports are whole ones on one event
/// @param disputes every pair of positions that is to be flagged
/// @param traps pairs of passages that are not to be flagged
record LabelledCase(
    String name, boolean event, List<Report> reports, List<Dispute> disputes, List<Trap> traps) {
  LabelledCase {
    reports = List.copyOf(reports);
    disputes = List.copyOf(disputes);
    traps = List.copyOf(traps);
  }

  /// Two positions that disagree.
  ///
  /// @param slot what about, in words
  record Dispute(DisagreementType type, Relation relation, String slot, Sides sides) {}

  /// Two passages that look as if they disagreed.
  record Trap(Reason reason, Sides sides) {}
}
