package org.rashomon.event;

import jakarta.inject.Singleton;
import java.util.List;
import org.rashomon.event.storage.ChangeRow;
import org.rashomon.event.storage.Transactions;

/// What happened to the disagreements of events, in order.
@Singleton
public class Changes {
  private final Transactions transactions;

  Changes(Transactions transactions) {
    this.transactions = transactions;
  }

  /// The changes after a number, oldest first.
  ///
  /// @throws UnknownException if there is no such event
  public List<Change> after(String eventId, long number, int limit) {
    return transactions.run(
        () -> {
          if (Events.row(eventId).changes <= number) {
            return List.<Change>of();
          }
          List<ChangeRow> rows =
              ChangeRow.<ChangeRow>find(
                      "eventId = ?1 and number > ?2 order by number", eventId, number)
                  .range(0, limit - 1)
                  .list();
          return rows.stream().map(Changes::value).toList();
        });
  }

  /// What the analysis of a revision changed, in the order of the stream.
  public List<Change> ofRevision(String eventId, long revision) {
    return transactions.run(
        () -> {
          List<ChangeRow> rows =
              ChangeRow.list(
                  "eventId = ?1 and revision = ?2 and kind <> ?3 order by number",
                  eventId,
                  revision,
                  Change.Kind.REVIEWED.name());
          return rows.stream().map(Changes::value).toList();
        });
  }

  private static Change value(ChangeRow row) {
    return new Change(
        row.number,
        row.revision,
        Change.Kind.valueOf(row.kind),
        row.disagreementId,
        row.changedAt,
        DisagreementBody.read(row.body));
  }
}
