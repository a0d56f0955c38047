package org.rashomon.event.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A disagreement under the id it was opened with.
@Entity
@Table(name = "disagreements")
public class DisagreementRow extends PanacheEntityBase {
  @Id public String rowKey = "";
  public String eventId = "";
  public String id = "";

  /// of the change that opened it: orders the disagreements of an event
  public long number;

  public String fingerprint = "";
  public String type = "";
  public String relation = "";
  public String severity = "";
  public int rank;
  public boolean open;
  public Instant openedAt = Instant.EPOCH;
  public @Nullable Instant changedAt;
  public @Nullable Instant resolvedAt;

  /// fingerprint of the positions' values
  public String stand = "";

  /// the decision that holds now
  public String review = "";

  /// the last decision, and the stand it was made on
  public @Nullable String decided;

  public @Nullable String decidedOn;
  public String body = "";
}
