package org.rashomon.event.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A decision on a disagreement; added and never changed.
@Entity
@Table(name = "reviews")
public class ReviewRow extends PanacheEntityBase {
  @Id public String rowKey = "";
  public String eventId = "";
  public String disagreementId = "";
  public long number;
  public String decision = "";
  public @Nullable String note;
  public String reviewer = "";
  public Instant decidedAt = Instant.EPOCH;
  public String stand = "";
}
