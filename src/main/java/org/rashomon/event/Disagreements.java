package org.rashomon.event;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.event.UnknownException.What;
import org.rashomon.event.storage.DisagreementRow;
import org.rashomon.event.storage.Transactions;

/// The disagreements of events, as they were written last.
@Singleton
public class Disagreements {
  private final Transactions transactions;

  /// Which are listed; what is empty is not asked for.
  ///
  /// @param open whether those that stand are listed, those resolved, or both
  public record Filter(
      Optional<String> relation,
      Optional<String> type,
      Optional<String> severity,
      Optional<Decision> review,
      Optional<Boolean> open) {}

  Disagreements(Transactions transactions) {
    this.transactions = transactions;
  }

  /// By severity, then in the order in which they were opened.
  ///
  /// @throws UnknownException if there is no such event
  public Page<StoredDisagreement> list(
      String eventId, Filter filter, int limit, Optional<String> cursor) {
    Query query = new Query("eventId", eventId);
    filter.relation().ifPresent(value -> query.and("relation", value));
    filter.type().ifPresent(value -> query.and("type", value));
    filter.severity().ifPresent(value -> query.and("severity", value));
    filter.review().ifPresent(value -> query.and("review", value.name()));
    filter.open().ifPresent(value -> query.and("open", value));
    Cursor.parts(cursor).ifPresent(query::after);
    return transactions.run(
        () -> {
          Events.row(eventId);
          List<DisagreementRow> rows =
              DisagreementRow.<DisagreementRow>find(
                      query.words + " order by rank, number", query.values.toArray())
                  .range(0, limit)
                  .list();
          return Page.of(rows, limit, Disagreements::value, row -> Cursor.of(row.rank, row.number));
        });
  }

  /// A condition with its values, in order.
  private static final class Query {
    private final StringBuilder words = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Query(String field, Object value) {
      words.append(field).append(" = ?1");
      values.add(value);
    }

    void and(String field, Object value) {
      values.add(value);
      words.append(" and ").append(field).append(" = ?").append(values.size());
    }

    void after(List<String> cursor) {
      int at = values.size() + 1;
      values.add(Math.toIntExact(Cursor.number(cursor.getFirst())));
      values.add(Cursor.number(cursor.getLast()));
      words.append(" and (rank > ?%d or (rank = ?%d and number > ?%d))".formatted(at, at, at + 1));
    }
  }

  public StoredDisagreement get(String eventId, String id) {
    return transactions.run(
        () -> {
          Events.row(eventId);
          return value(row(eventId, id));
        });
  }

  /// In a transaction.
  static DisagreementRow row(String eventId, String id) {
    return DisagreementRow.<DisagreementRow>findByIdOptional(eventId + "/" + id)
        .orElseThrow(() -> new UnknownException(What.DISAGREEMENT));
  }

  static StoredDisagreement value(DisagreementRow row) {
    Optional<Decision> outdated =
        Optional.ofNullable(row.decided)
            .filter(_ -> Standing.isOutdated(row))
            .map(Decision::valueOf);
    return new StoredDisagreement(
        row.id,
        row.number,
        row.fingerprint,
        row.open,
        row.openedAt,
        Optional.ofNullable(row.changedAt),
        Optional.ofNullable(row.resolvedAt),
        Decision.valueOf(row.review),
        outdated,
        DisagreementBody.read(row.body));
  }
}
