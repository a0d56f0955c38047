package org.rashomon.event.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of a report. Versions share the id; the latest one counts.
@Entity
@Table(name = "reports")
public class ReportRow extends PanacheEntityBase {
  /// Durable, and not yet compared.
  public static final String STORED = "STORED";

  /// Its claims are compared with those of the event.
  public static final String ANALYSED = "ANALYSED";

  /// It is kept, but reading it failed.
  public static final String UNREADABLE = "UNREADABLE";

  @Id public String rowKey = "";
  public String eventId = "";
  public String id = "";
  public int version;
  public boolean latest;
  public long added;
  public String source = "";
  public @Nullable String externalId;
  public @Nullable String url;
  public @Nullable String publishedAt;
  public @Nullable String title;
  public String body = "";
  public Instant receivedAt = Instant.EPOCH;
  public String status = STORED;
  public int sentences;
  public int claims;
  public String abstentions = "";
  public long analysed;
  public String ruleset = "";
}
