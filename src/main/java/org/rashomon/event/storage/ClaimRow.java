package org.rashomon.event.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A claim: its key columns, and what was understood of it as JSON.
@Entity
@Table(name = "claims")
public class ClaimRow extends PanacheEntityBase {
  @Id public String rowKey = "";
  public String reportKey = "";
  public String eventId = "";

  /// its place among the claims of its report, from 1
  public int number;

  public String aspect = "";
  public String predicate = "";
  public String subject = "";
  public String field = "";
  public int spanStart;
  public int spanEnd;
  public String form = "";
}
