package org.rashomon.event;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.rashomon.event.storage.KeyRow;
import org.rashomon.event.storage.Transactions;

/// API keys. A key is 256 random bits, so its SHA-256 gives nothing away; only that is kept.
@Singleton
public class Keys {
  private static final int BYTES = 32;
  private static final String PREFIX = "rk_";

  private final SecureRandom random = new SecureRandom();
  private final Transactions transactions;

  /// What a key lets its holder do; each may do what those before it may.
  public enum Role {
    /// read, and compare without storing
    READER,
    /// open events, add and remove reports, review
    EDITOR,
    /// remove events
    ADMIN
  }

  /// Who holds a key.
  public record Holder(String name, Role role, Instant createdAt, boolean revoked) {}

  Keys(Transactions transactions) {
    this.transactions = transactions;
  }

  /// Makes a key. It is returned this once and kept nowhere.
  ///
  /// @throws IllegalArgumentException if the name is taken
  public String create(String name, Role role) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    transactions.run(
        () -> {
          if (KeyRow.count("name", name) > 0) {
            throw new IllegalArgumentException("there is a key of the name " + name);
          }
          KeyRow row = new KeyRow();
          row.keyHash = Ids.fingerprint(key);
          row.name = name;
          row.role = role.name();
          row.createdAt = Clock.now();
          row.persist();
        });
    return key;
  }

  /// @return whether there was such a key that was still good
  public boolean revoke(String name) {
    return transactions.run(
            () ->
                KeyRow.update(
                    "revokedAt = ?1 where name = ?2 and revokedAt is null", Clock.now(), name))
        > 0;
  }

  /// All keys ever made, by name.
  public List<Holder> list() {
    return transactions.run(
        () -> KeyRow.<KeyRow>list("order by name").stream().map(Keys::holder).toList());
  }

  /// Whose key this is, if it is good.
  public Optional<Holder> holder(String key) {
    String hash = Ids.fingerprint(key);
    return transactions.run(
        () ->
            KeyRow.<KeyRow>findByIdOptional(hash)
                .filter(row -> row.revokedAt == null)
                .map(Keys::holder));
  }

  /// Whether any key was ever made: revoking the last one closes the service, and does not open it.
  public boolean areAsked() {
    return transactions.run(() -> KeyRow.count()) > 0;
  }

  private static Holder holder(KeyRow row) {
    return new Holder(row.name, Role.valueOf(row.role), row.createdAt, row.revokedAt != null);
  }
}
