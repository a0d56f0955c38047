package org.rashomon.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Severity;
import org.rashomon.event.storage.ChangeRow;
import org.rashomon.event.storage.ClaimRow;
import org.rashomon.event.storage.DisagreementRow;
import org.rashomon.event.storage.EventRow;
import org.rashomon.event.storage.ReportRow;

/// Writes what an analysis found. To be used once, in a transaction.
final class AnalysisWriter {
  private final Event event;
  private final long told;
  private final Instant now = Clock.now();
  private long number;

  /// @param pending the event as it was when its reports were read from the database
  AnalysisWriter(Pending pending) {
    this.event = pending.event();
    this.told = pending.changes();
  }

  static boolean isChange(Ledger.Move move) {
    return switch (move.kind()) {
      case OPENED, REOPENED, CHANGED, RESOLVED -> true;
      case SAME -> false;
    };
  }

  /// @param claims how many the event has now
  /// @return whether nobody else wrote since the reports were read; if somebody did, nothing is
  ///   written
  boolean write(List<Analyses.Taken> fresh, List<Ledger.Move> moves, long claims) {
    List<Ledger.Move> changes = moves.stream().filter(AnalysisWriter::isChange).toList();
    if (!claimTurn(changes.size(), claims)) {
      return false;
    }
    fresh.forEach(this::writeReport);
    Map<String, DisagreementRow> rows = rows(changes);
    changes.forEach(move -> writeMove(move, rows));
    return true;
  }

  /// Where the revision stays, because only the rules changed, the count of changes tells whether
  /// somebody else wrote.
  private boolean claimTurn(int changes, long claims) {
    boolean sameRevision = event.analysed() == event.revision();
    int won =
        EventRow.update(
            "analysed = ?1, changes = changes + ?2, updatedAt = ?3, claims = ?8 where id = ?4"
                + " and analysed = ?5 and changes >= ?6 and changes <= ?7",
            event.revision(),
            (long) changes,
            now,
            event.id(),
            event.analysed(),
            told,
            sameRevision ? told : Long.MAX_VALUE,
            claims);
    if (won == 1) {
      EventRow row = EventRow.findById(event.id());
      number = Objects.requireNonNull(row).changes - changes;
    }
    return won == 1;
  }

  private void writeReport(Analyses.Taken taken) {
    ReportRow row = taken.row();
    List<Claim> claims = taken.read().extraction().claims();
    int there =
        ReportRow.update(
            "status = ?1, claims = ?2, abstentions = ?3, analysed = ?4, ruleset = ?5 where rowKey = ?6",
            row.status,
            claims.size(),
            AbstentionForm.of(taken.read().extraction().abstentions()),
            event.revision(),
            row.ruleset,
            row.rowKey);
    if (there == 1) {
      if (taken.reread()) {
        ClaimRow.delete("reportKey", row.rowKey);
      }
      for (int index = 0; index < claims.size(); index++) {
        Rows.claim(row, claims.get(index), index + 1).persist();
      }
    }
  }

  private Map<String, DisagreementRow> rows(List<Ledger.Move> changes) {
    List<String> keys =
        changes.stream().filter(move -> move.kind() != Ledger.Kind.OPENED).map(this::key).toList();
    List<DisagreementRow> rows =
        keys.isEmpty() ? List.of() : DisagreementRow.list("rowKey in ?1", keys);
    return rows.stream().collect(Collectors.toMap(row -> row.rowKey, row -> row));
  }

  private String key(Ledger.Move move) {
    return event.id() + "/" + move.id();
  }

  private void writeMove(Ledger.Move move, Map<String, DisagreementRow> rows) {
    number++;
    DisagreementRow row =
        move.kind() == Ledger.Kind.OPENED
            ? opened(key(move), move)
            : Objects.requireNonNull(rows.get(key(move)));
    fill(row, move);
    tell(move);
  }

  private DisagreementRow opened(String key, Ledger.Move move) {
    DisagreementRow row = new DisagreementRow();
    row.rowKey = key;
    row.eventId = event.id();
    row.id = move.id();
    row.number = number;
    row.openedAt = now;
    fill(row, move);
    row.persist();
    return row;
  }

  private void fill(DisagreementRow row, Ledger.Move move) {
    DisagreementBody body = move.body();
    row.fingerprint = move.fingerprint();
    row.type = body.type();
    row.relation = body.relation();
    row.severity = body.severity();
    row.rank = rank(Severity.valueOf(body.severity()));
    row.body = body.json();
    row.stand = body.stand();
    row.review = Standing.of(row);
    row.open = move.kind() != Ledger.Kind.RESOLVED;
    row.resolvedAt = row.open ? null : now;
    if (move.kind() != Ledger.Kind.OPENED) {
      row.changedAt = now;
    }
  }

  private static int rank(Severity severity) {
    return switch (severity) {
      case HIGH -> 0;
      case MEDIUM -> 1;
      case LOW -> 2;
    };
  }

  private void tell(Ledger.Move move) {
    ChangeRow row = new ChangeRow();
    row.rowKey = event.id() + "/" + number;
    row.eventId = event.id();
    row.number = number;
    row.revision = event.revision();
    row.kind = move.kind().name();
    row.disagreementId = move.id();
    row.changedAt = now;
    row.body = move.body().json();
    row.persist();
  }
}
