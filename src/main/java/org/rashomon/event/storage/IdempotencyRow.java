package org.rashomon.event.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A request sent with an Idempotency-Key. The row is written with what the request made, in one
/// transaction; the answer is added when it is known.
@Entity
@Table(name = "idempotency_keys")
public class IdempotencyRow extends PanacheEntityBase {
  @Id public String keyHash = "";
  public @Nullable String eventId;
  public String requestHash = "";
  public String made = "";
  public int status;
  public @Nullable String answer;
  public Instant createdAt = Instant.EPOCH;
}
