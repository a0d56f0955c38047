package org.rashomon.alignment;

import java.util.Optional;
import org.rashomon.claim.Aspect;

/// Two claims of one report are not two reports that disagree: a report explains itself, and what
/// it says against itself is found by other means ([OwnReportGate]). The parts of a total belong to
/// their report.
final class ReportCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    return pair.isWithinReport() || OwnKeys.touch(pair, Aspect.PARTS)
        ? Check.unrelated()
        : Optional.empty();
  }
}
