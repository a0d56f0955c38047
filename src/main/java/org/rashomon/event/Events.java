package org.rashomon.event;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.rashomon.event.UnknownException.What;
import org.rashomon.event.storage.DisagreementRow;
import org.rashomon.event.storage.EventRow;
import org.rashomon.event.storage.ReportRow;
import org.rashomon.event.storage.Transactions;

/// The events.
@Singleton
public class Events {
  private static final int CREATED = 201;

  private final Transactions transactions;
  private final HeldEvents held;

  /// What an event holds.
  ///
  /// @param changes how many its stream has told
  public record Summary(Event event, long reports, long openDisagreements, long changes) {}

  Events(Transactions transactions, HeldEvents held) {
    this.transactions = transactions;
    this.held = held;
  }

  public Made open(String title, Optional<String> description, Optional<IdempotencyKey> key) {
    String id = Ids.random("e-");
    return transactions.run(
        () ->
            Idempotency.before(key)
                .orElseGet(
                    () -> {
                      EventRow row = new EventRow();
                      row.id = id;
                      row.title = title;
                      row.description = description.orElse(null);
                      row.createdAt = Clock.now();
                      row.updatedAt = row.createdAt;
                      row.persist();
                      Made made = Made.now(id, CREATED);
                      Idempotency.note(key, Optional.empty(), made);
                      return made;
                    }));
  }

  /// @throws UnknownException if there is no such event
  public Summary get(String id) {
    return transactions.run(() -> summary(row(id)));
  }

  public Summary rename(String id, String title) {
    return change(id, row -> row.title = title);
  }

  /// @param description empty: to be without
  public Summary describe(String id, Optional<String> description) {
    return change(id, row -> row.description = description.orElse(null));
  }

  private Summary change(String id, Consumer<EventRow> change) {
    return transactions.run(
        () -> {
          EventRow row = locked(id);
          change.accept(row);
          row.updatedAt = Clock.now();
          return summary(row);
        });
  }

  /// Removes an event with all that belongs to it.
  public void remove(String id) {
    transactions.run(
        () -> {
          if (EventRow.delete("id", id) == 0) {
            throw new UnknownException(What.EVENT);
          }
        });
    held.inTurn(id, () -> held.take(id));
  }

  /// The events, newest first.
  ///
  /// @throws InvalidCursorException for a cursor that no list gave
  public Page<Summary> list(int limit, Optional<String> cursor) {
    Optional<List<String>> after = Cursor.parts(cursor);
    return transactions.run(
        () ->
            Page.of(
                rows(after, limit + 1),
                limit,
                Events::summary,
                row -> Cursor.of(row.createdAt.toEpochMilli(), row.id)));
  }

  private static List<EventRow> rows(Optional<List<String>> after, int limit) {
    String order = " order by createdAt desc, id desc";
    if (after.isEmpty()) {
      return EventRow.<EventRow>find("1 = 1" + order).range(0, limit - 1).list();
    }
    Instant time = Instant.ofEpochMilli(Cursor.number(after.get().getFirst()));
    return EventRow.<EventRow>find(
            "(createdAt < ?1 or (createdAt = ?1 and id < ?2))" + order, time, after.get().getLast())
        .range(0, limit - 1)
        .list();
  }

  private static Summary summary(EventRow row) {
    return new Summary(
        Rows.event(row),
        ReportRow.count("eventId = ?1 and latest = true", row.id),
        DisagreementRow.count("eventId = ?1 and open = true", row.id),
        row.changes);
  }

  /// In a transaction.
  static EventRow row(String id) {
    return EventRow.<EventRow>findByIdOptional(id)
        .orElseThrow(() -> new UnknownException(What.EVENT));
  }

  /// The event, which no other transaction changes until this one ends: the order of an event's
  /// changes is the order in which they get its row. In a transaction.
  static EventRow locked(String id) {
    if (EventRow.update("revision = revision where id = ?1", id) == 0) {
      throw new UnknownException(What.EVENT);
    }
    return Objects.requireNonNull(EventRow.<EventRow>findById(id));
  }
}
