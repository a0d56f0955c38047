package org.rashomon.event;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.rashomon.claim.Abstentions;
import org.rashomon.claim.Extraction;
import org.rashomon.comparison.Reading;
import org.rashomon.event.storage.ReportRow;
import org.rashomon.event.storage.Transactions;
import org.rashomon.report.Article;

/// Keeps the disagreements of events up to their reports.
///
/// The database says what is still to be compared, so a report that was stored and then left alone,
/// because the process died, is taken in by whoever looks at its event next, on any replica. Within
/// a process one at a time works on an event; between processes the first to write wins, and the
/// other begins again.
@Singleton
public class Analyses {
  private static final Logger LOG = Logger.getLogger(Analyses.class);
  private static final int ATTEMPTS = 20;

  private final Analysis analysis;
  private final HeldEvents held;
  private final Transactions transactions;

  /// A report to take in.
  ///
  /// @param fresh whether its claims are new to the database
  /// @param reread whether claims that were read by other rules may be there
  record Taken(ReportRow row, HeldEvent.Read read, boolean fresh, boolean reread) {}

  Analyses(Analysis analysis, HeldEvents held, Transactions transactions) {
    this.analysis = analysis;
    this.held = held;
    this.transactions = transactions;
  }

  /// The event as compared, after all that was stored before the call is taken in.
  ///
  /// @throws UnknownException if there is no such event
  public EventView upToDate(String eventId) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<EventView> view = held.inTurn(eventId, () -> attempt(eventId));
      if (view.isPresent()) {
        return view.get();
      }
    }
    throw new IllegalStateException("others were faster " + ATTEMPTS + " times");
  }

  /// Empty if another process wrote in between.
  private Optional<EventView> attempt(String eventId) {
    Optional<HeldEvent> before = held.take(eventId);
    Pending pending = transactions.run(() -> Pending.of(eventId, before, analysis.ruleset()));
    if (pending.isSettled(before)) {
      before.ifPresent(one -> held.put(eventId, one));
      return before.map(HeldEvent::view);
    }
    List<Taken> taken = pending.reports().stream().map(row -> taken(pending, row)).toList();
    HeldEvent grown = before.orElseGet(() -> new HeldEvent(analysis));
    pending.present().ifPresent(grown::keep);
    grown.add(taken.stream().map(Taken::read).toList());
    EventView view = grown.look(pending.event().revision());
    List<Ledger.Move> moves = Ledger.moves(pending.standing(), grown.found(view));
    if (written(pending, taken, moves, grown.claims())) {
      grown.settle(pending.event().revision(), standing(pending.standing(), moves));
      held.put(eventId, grown);
      return Optional.of(view);
    }
    if (!pending.afresh()) {
      grown.withdraw(taken.stream().map(Taken::read).toList());
      held.put(eventId, grown);
    }
    return Optional.empty();
  }

  private Taken taken(Pending pending, ReportRow row) {
    StoredReport stored = Rows.report(row);
    Optional<Extraction> known = pending.stored(row);
    if (known.isPresent()) {
      Reading again = analysis.again(stored.report(), known.get());
      return new Taken(row, new HeldEvent.Read(stored, again), false, false);
    }
    boolean reread = !row.status.equals(ReportRow.STORED);
    Reading reading = read(row, stored);
    StoredReport.Analysed analysed =
        new StoredReport.Analysed(
            StoredReport.Status.valueOf(row.status),
            pending.event().revision(),
            reading.extraction().claims().size(),
            reading.extraction().abstentions());
    return new Taken(row, new HeldEvent.Read(stored.with(analysed), reading), true, reread);
  }

  /// A report that cannot be read is kept and told of; the event goes on without it.
  private Reading read(ReportRow row, StoredReport stored) {
    row.ruleset = analysis.ruleset();
    try {
      Reading reading = analysis.read(stored.report());
      row.status = ReportRow.ANALYSED;
      return reading;
    } catch (RuntimeException failed) {
      LOG.errorf(
          "Report %s of event %s cannot be read: %s at %s",
          row.id, row.eventId, failed.getClass().getName(), place(failed));
      row.status = ReportRow.UNREADABLE;
      return new Reading(
          new Article(stored.report(), List.of()), new Extraction(List.of(), Abstentions.NONE));
    }
  }

  private static String place(RuntimeException failed) {
    StackTraceElement[] trace = failed.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }

  private boolean written(
      Pending pending, List<Taken> taken, List<Ledger.Move> moves, long claims) {
    List<Taken> fresh = taken.stream().filter(Taken::fresh).toList();
    boolean nothingNew = pending.event().analysed() == pending.event().revision();
    if (nothingNew && fresh.isEmpty() && moves.stream().noneMatch(AnalysisWriter::isChange)) {
      return true;
    }
    return transactions.run(() -> new AnalysisWriter(pending).write(fresh, moves, claims));
  }

  private static List<Ledger.Known> standing(List<Ledger.Known> before, List<Ledger.Move> moves) {
    List<Ledger.Known> standing = new ArrayList<>();
    Map<String, Ledger.Move> byId = new LinkedHashMap<>();
    moves.forEach(move -> byId.put(move.id(), move));
    for (Ledger.Known known : before) {
      Optional<Ledger.Move> move = Optional.ofNullable(byId.remove(known.id()));
      standing.add(move.map(Analyses::known).orElse(known));
    }
    byId.values().forEach(move -> standing.add(known(move)));
    return standing;
  }

  private static Ledger.Known known(Ledger.Move move) {
    return new Ledger.Known(
        move.id(), move.fingerprint(), move.kind() != Ledger.Kind.RESOLVED, move.body());
  }
}
