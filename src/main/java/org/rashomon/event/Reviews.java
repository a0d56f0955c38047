package org.rashomon.event;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.rashomon.event.storage.ChangeRow;
import org.rashomon.event.storage.DisagreementRow;
import org.rashomon.event.storage.EventRow;
import org.rashomon.event.storage.ReviewRow;
import org.rashomon.event.storage.Transactions;

/// The decisions on disagreements.
@Singleton
public class Reviews {
  private static final int CREATED = 201;

  private final Transactions transactions;

  /// A decision as it is handed in.
  public record NewReview(Decision decision, Optional<String> note, String reviewer) {}

  Reviews(Transactions transactions) {
    this.transactions = transactions;
  }

  /// Adds a decision to a disagreement.
  ///
  /// @return with the review's number
  /// @throws UnknownException if there is no such event or disagreement
  public Made decide(
      String eventId, String disagreement, NewReview review, Optional<IdempotencyKey> key) {
    return transactions.run(
        () -> {
          EventRow event = Events.locked(eventId);
          DisagreementRow row = Disagreements.row(eventId, disagreement);
          return Idempotency.before(key).orElseGet(() -> decide(event, row, review, key));
        });
  }

  private static Made decide(
      EventRow event, DisagreementRow row, NewReview review, Optional<IdempotencyKey> key) {
    event.changes++;
    event.updatedAt = Clock.now();
    insert(event, row, review);
    row.decided = review.decision().name();
    row.decidedOn = row.stand;
    row.review = Standing.of(row);
    tell(event, row);
    Made made = Made.now(Long.toString(event.changes), CREATED);
    Idempotency.note(key, Optional.of(event.id), made);
    return made;
  }

  private static void insert(EventRow event, DisagreementRow disagreement, NewReview review) {
    ReviewRow row = new ReviewRow();
    row.rowKey = event.id + "/" + event.changes;
    row.eventId = event.id;
    row.disagreementId = disagreement.id;
    row.number = event.changes;
    row.decision = review.decision().name();
    row.note = review.note().orElse(null);
    row.reviewer = review.reviewer();
    row.decidedAt = event.updatedAt;
    row.stand = disagreement.stand;
    row.persist();
  }

  private static void tell(EventRow event, DisagreementRow disagreement) {
    ChangeRow row = new ChangeRow();
    row.rowKey = event.id + "/" + event.changes;
    row.eventId = event.id;
    row.number = event.changes;
    row.revision = event.analysed;
    row.kind = Change.Kind.REVIEWED.name();
    row.disagreementId = disagreement.id;
    row.changedAt = event.updatedAt;
    row.body = disagreement.body;
    row.persist();
  }

  /// The decisions on a disagreement, oldest first.
  public List<Review> of(String eventId, String disagreement) {
    return transactions.run(
        () -> {
          String stand = Disagreements.row(eventId, disagreement).stand;
          List<ReviewRow> rows =
              ReviewRow.list(
                  "eventId = ?1 and disagreementId = ?2 order by number", eventId, disagreement);
          return rows.stream().map(row -> value(row, stand)).toList();
        });
  }

  private static Review value(ReviewRow row, String stand) {
    return new Review(
        row.number,
        Decision.valueOf(row.decision),
        Optional.ofNullable(row.note),
        row.reviewer,
        row.decidedAt,
        row.stand.equals(stand));
  }
}
