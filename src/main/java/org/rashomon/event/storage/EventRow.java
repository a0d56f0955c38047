package org.rashomon.event.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An event and its counters.
@Entity
@Table(name = "events")
public class EventRow extends PanacheEntityBase {
  @Id public String id = "";
  public String title = "";
  public @Nullable String description;
  public Instant createdAt = Instant.EPOCH;
  public Instant updatedAt = Instant.EPOCH;

  /// how often its reports were changed
  public long revision;

  /// the revision that its claims and disagreements reflect
  public long analysed;

  /// the last revision that took a report away or replaced one
  public long removed;

  /// how many claims its reports have, as far as they are analysed
  public long claims;

  /// how many changes its stream has told
  public long changes;
}
