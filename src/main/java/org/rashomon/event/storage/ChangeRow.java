package org.rashomon.event.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// One entry of an event's stream.
@Entity
@Table(name = "changes")
public class ChangeRow extends PanacheEntityBase {
  @Id public String rowKey = "";
  public String eventId = "";

  /// within the event, from 1 without gaps
  public long number;

  /// of the analysis that brought it
  public long revision;

  public String kind = "";
  public String disagreementId = "";
  public Instant changedAt = Instant.EPOCH;
  public String body = "";
}
