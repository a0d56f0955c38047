package org.rashomon.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rashomon.event.UnknownException.What;
import org.rashomon.event.storage.ClaimRow;
import org.rashomon.event.storage.EventRow;
import org.rashomon.event.storage.ReportRow;
import org.rashomon.event.storage.Transactions;

/// The reports of events.
@Singleton
public class Reports {
  private static final int CREATED = 201;
  private static final int OK = 200;

  private final Transactions transactions;
  private final Bounds bounds;

  /// How large an event may grow.
  @ConfigMapping(prefix = "rashomon.event")
  public interface Bounds {
    /// An event of so many claims takes no further report: no more than are held in memory, or it
    /// would be built anew at every report.
    @WithDefault("50000")
    int claims();
  }

  Reports(Transactions transactions, Bounds bounds) {
    this.transactions = transactions;
    this.bounds = bounds;
  }

  /// Stores a report; it is durable when this returns. Comparing it is for [Analyses].
  ///
  /// The same source and external id again is a new version, which takes the place of the one
  /// before; the same words again change nothing (200).
  ///
  /// @return with the report's id
  /// @throws EventFullException if the event holds as many claims as it may; a new version of a
  ///   report still takes its place
  public Made add(String eventId, NewReport report, Optional<IdempotencyKey> key) {
    String id =
        report
            .externalId()
            .map(given -> Ids.of("r-", report.source(), given))
            .orElseGet(() -> Ids.random("r-"));
    return transactions.run(
        () -> {
          EventRow event = Events.locked(eventId);
          return Idempotency.before(key).orElseGet(() -> add(event, id, report, key));
        });
  }

  private Made add(EventRow event, String id, NewReport report, Optional<IdempotencyKey> key) {
    Optional<ReportRow> before = latest(event.id, id);
    boolean same = before.filter(row -> says(row, report)).isPresent();
    Made made = Made.now(id, same ? OK : CREATED);
    if (before.isEmpty() && event.claims >= bounds.claims()) {
      throw new EventFullException(bounds.claims(), event.claims);
    }
    if (!same) {
      event.revision++;
      event.updatedAt = Clock.now();
      before.ifPresent(row -> supersede(row, event));
      insert(event, id, before.map(row -> row.version + 1).orElse(1), report);
    }
    Idempotency.note(key, Optional.of(event.id), made);
    return made;
  }

  private static boolean says(ReportRow row, NewReport report) {
    ReportRow other = new ReportRow();
    Rows.fill(other, report);
    return row.body.equals(other.body)
        && Objects.equals(row.title, other.title)
        && Objects.equals(row.url, other.url)
        && Objects.equals(row.publishedAt, other.publishedAt);
  }

  private static void supersede(ReportRow row, EventRow event) {
    row.latest = false;
    event.removed = event.revision;
    ClaimRow.delete("reportKey", row.rowKey);
  }

  private static void insert(EventRow event, String id, int version, NewReport report) {
    ReportRow row = new ReportRow();
    row.rowKey = Ids.random("");
    row.eventId = event.id;
    row.id = id;
    row.version = version;
    row.latest = true;
    row.added = event.revision;
    row.receivedAt = event.updatedAt;
    Rows.fill(row, report);
    row.persist();
  }

  private static Optional<ReportRow> latest(String eventId, String id) {
    return ReportRow.<ReportRow>find("eventId = ?1 and id = ?2 and latest = true", eventId, id)
        .firstResultOptional();
  }

  /// The latest version of a report.
  ///
  /// @throws UnknownException if there is no such event or report
  public StoredReport get(String eventId, String id) {
    return transactions.run(
        () -> {
          Events.row(eventId);
          return latest(eventId, id)
              .map(Rows::report)
              .orElseThrow(() -> new UnknownException(What.REPORT));
        });
  }

  /// Removes a report in all its versions, with its claims.
  public void remove(String eventId, String id) {
    transactions.run(
        () -> {
          EventRow event = Events.locked(eventId);
          if (ReportRow.delete("eventId = ?1 and id = ?2", eventId, id) == 0) {
            throw new UnknownException(What.REPORT);
          }
          event.revision++;
          event.removed = event.revision;
          event.updatedAt = Clock.now();
        });
  }

  /// The latest versions of an event's reports, in the order in which they came.
  public Page<StoredReport> list(String eventId, int limit, Optional<String> cursor) {
    long after = Cursor.parts(cursor).map(parts -> Cursor.number(parts.getFirst())).orElse(0L);
    return transactions.run(
        () -> {
          Events.row(eventId);
          List<ReportRow> rows =
              ReportRow.<ReportRow>find(
                      "eventId = ?1 and latest = true and added > ?2 order by added",
                      eventId,
                      after)
                  .range(0, limit)
                  .list();
          return Page.of(rows, limit, Rows::report, row -> Cursor.of(row.added, row.id));
        });
  }
}
