package org.rashomon.event.storage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who may call, by the hash of the key.
@Entity
@Table(name = "api_keys")
public class KeyRow extends PanacheEntityBase {
  @Id public String keyHash = "";
  public String name = "";
  public String role = "";
  public Instant createdAt = Instant.EPOCH;
  public @Nullable Instant revokedAt;
}
