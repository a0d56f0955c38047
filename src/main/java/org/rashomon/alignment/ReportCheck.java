package org.rashomon.alignment;

import java.util.Optional;

/// Two claims of one report are not two reports that disagree: a report explains itself, and what
/// it says against itself is found by other means.
final class ReportCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    return pair.a().reportId().equals(pair.b().reportId()) ? Check.unrelated() : Optional.empty();
  }
}
