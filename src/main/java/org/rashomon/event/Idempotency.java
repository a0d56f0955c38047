package org.rashomon.event;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.rashomon.event.storage.IdempotencyRow;
import org.rashomon.event.storage.Transactions;

/// Remembers what requests with an Idempotency-Key made, in the transaction that makes it, so that
/// neither a crash nor a second send in the same moment makes it twice.
@Singleton
public class Idempotency {
  private static final int CREATED = 201;

  private final Transactions transactions;

  Idempotency(Transactions transactions) {
    this.transactions = transactions;
  }

  /// What the key's request had made. In a transaction.
  ///
  /// @throws IdempotencyConflictException if it had another body
  static Optional<Made> before(Optional<IdempotencyKey> key) {
    return key.flatMap(
        given ->
            IdempotencyRow.<IdempotencyRow>findByIdOptional(given.hash())
                .map(row -> made(row, given)));
  }

  private static Made made(IdempotencyRow row, IdempotencyKey key) {
    if (!row.requestHash.equals(key.request())) {
      throw new IdempotencyConflictException();
    }
    return new Made(row.made, row.status, Optional.ofNullable(row.answer));
  }

  /// Remembers what the key's request makes. In the transaction that makes it.
  static void note(Optional<IdempotencyKey> key, Optional<String> event, Made made) {
    key.ifPresent(
        given -> {
          IdempotencyRow row = new IdempotencyRow();
          row.keyHash = given.hash();
          row.requestHash = given.request();
          row.eventId = event.orElse(null);
          row.made = made.id();
          row.status = made.status();
          row.createdAt = Clock.now();
          row.persist();
        });
  }

  /// Begins a request that makes several things, each under a part of its key.
  ///
  /// @return its answer, if it was sent before and was answered
  public Optional<String> begin(String event, IdempotencyKey key) {
    return transactions.run(
        () -> {
          Optional<Made> before = before(Optional.of(key));
          if (before.isEmpty()) {
            note(Optional.of(key), Optional.of(event), Made.now("", CREATED));
          }
          return before.flatMap(Made::answer);
        });
  }

  /// Keeps an answer; of two given at once the first stays.
  ///
  /// @return the one that is kept
  public String answered(IdempotencyKey key, String answer) {
    return transactions.run(
        () -> {
          IdempotencyRow.update(
              "answer = ?1 where keyHash = ?2 and answer is null", answer, key.hash());
          return IdempotencyRow.<IdempotencyRow>findByIdOptional(key.hash())
              .map(row -> row.answer)
              .orElse(answer);
        });
  }
}
