package org.rashomon.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extraction;
import org.rashomon.comparison.ComparedEvent;
import org.rashomon.comparison.Reading;
import org.rashomon.disagreement.Disagreement;

/// An event in memory: its reports as read, their index, and its disagreements as last written. Not
/// thread-safe: whoever holds the event's turn works on it.
final class HeldEvent {
  private final ComparedEvent event;
  private final Map<Long, Read> reports = new LinkedHashMap<>();
  private ClaimNames names = new ClaimNames();
  private IdentityHashMap<Disagreement, DisagreementBody> bodies = new IdentityHashMap<>();
  private Optional<List<Ledger.Known>> standing = Optional.empty();
  private Optional<EventView> view = Optional.empty();
  private long revision;
  private int claims;

  /// A report with what was read in it.
  record Read(StoredReport stored, Reading reading) {
    Extraction extraction() {
      return reading.extraction();
    }

    List<Claim> claims() {
      return extraction().claims();
    }
  }

  HeldEvent(Analysis analysis) {
    event = analysis.event();
  }

  /// Compares the claims of reports with those that are known, and nothing else.
  void add(List<Read> more) {
    event.add(more.stream().map(Read::reading).toList());
    for (Read report : more) {
      reports.put(report.stored().revision(), report);
      names.add(report.stored(), report.claims());
      claims += report.claims().size();
    }
  }

  /// Takes out the reports that are not among those that came with these revisions.
  void keep(Set<Long> revisions) {
    remove(
        reports.values().stream()
            .filter(report -> !revisions.contains(report.stored().revision()))
            .toList());
  }

  /// Takes out what was added last, because somebody else was faster and wrote the disagreements.
  void withdraw(List<Read> added) {
    remove(added);
    standing = Optional.empty();
    view = Optional.empty();
  }

  private void remove(List<Read> gone) {
    for (Read report : gone) {
      event.remove(report.stored().report().id());
      reports.remove(report.stored().revision());
      names = names.without(report.stored(), report.claims());
      claims -= report.claims().size();
    }
  }

  /// As it is compared now.
  EventView look(long atRevision) {
    EventView now =
        new EventView(
            atRevision,
            reports.values().stream().map(Read::stored).toList(),
            event.claims(),
            event.origins(),
            event.disagreements(),
            names);
    view = Optional.of(now);
    return now;
  }

  /// What the disagreements say. One that nothing touched is not written out again.
  List<Ledger.Found> found(EventView now) {
    IdentityHashMap<Disagreement, DisagreementBody> written = new IdentityHashMap<>();
    List<Ledger.Found> found = new ArrayList<>();
    for (Disagreement one : now.disagreements()) {
      DisagreementBody body =
          Optional.ofNullable(bodies.get(one)).orElseGet(() -> DisagreementBody.of(one, names));
      written.put(one, body);
      found.add(new Ledger.Found(one.id(), body));
    }
    bodies = written;
    return found;
  }

  /// As it was compared last.
  EventView view() {
    return view.orElseThrow();
  }

  /// Says that the database reflects this state now.
  void settle(long atRevision, List<Ledger.Known> written) {
    revision = atRevision;
    standing = Optional.of(List.copyOf(written));
  }

  long revision() {
    return revision;
  }

  /// The disagreements as written; empty if that is not known.
  Optional<List<Ledger.Known>> standing() {
    return standing;
  }

  int claims() {
    return claims;
  }
}
