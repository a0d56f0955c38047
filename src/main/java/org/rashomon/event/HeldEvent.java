package org.rashomon.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Extraction;
import org.rashomon.comparison.Comparison;
import org.rashomon.comparison.Reading;

/// An event in memory: its reports as read, their index, and its disagreements as last written. Not
/// thread-safe: whoever holds the event's turn works on it.
final class HeldEvent {
  private final KnownEvent known;
  private final List<StoredReport> reports = new ArrayList<>();
  private final ClaimNames names = new ClaimNames();
  private List<Ledger.Known> standing = List.of();
  private Optional<EventView> view = Optional.empty();
  private long revision;
  private int claims;

  /// A report with what was read in it.
  record Read(StoredReport stored, Reading reading) {
    Extraction extraction() {
      return reading.extraction();
    }
  }

  HeldEvent(Analysis analysis, List<Read> reports) {
    known = analysis.know(reports.stream().map(Read::reading).toList());
    reports.forEach(this::note);
  }

  void add(Read report) {
    known.add(report.reading());
    note(report);
  }

  private void note(Read report) {
    reports.add(report.stored());
    names.add(report.stored(), report.extraction().claims());
    claims += report.extraction().claims().size();
  }

  /// Compares what was added.
  EventView look(long atRevision) {
    Comparison comparison = known.answer();
    EventView now = new EventView(atRevision, reports, comparison, names);
    view = Optional.of(now);
    return now;
  }

  /// As it was compared last.
  EventView view() {
    return view.orElseThrow();
  }

  /// Says that the database reflects this state now.
  void settle(long atRevision, List<Ledger.Known> written) {
    revision = atRevision;
    standing = List.copyOf(written);
  }

  long revision() {
    return revision;
  }

  List<Ledger.Known> standing() {
    return standing;
  }

  int claims() {
    return claims;
  }
}
