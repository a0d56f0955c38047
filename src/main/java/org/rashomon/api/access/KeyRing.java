package org.rashomon.api.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.event.Keys;
import org.rashomon.event.Keys.Holder;
import org.rashomon.event.storage.StorageUnavailableException;

/// Remembers keys for a few seconds, so that not every call asks the database: a revoked key is
/// refused at the latest after that time. While the database cannot be asked, what it last said of
/// whether keys are needed at all holds on; whose a key is does not.
@Singleton
public class KeyRing {
  private static final Duration REMEMBERED = Duration.ofSeconds(3);
  private static final int MOST = 1_000;

  private final Keys keys;
  private final Map<String, Known> known = new LinkedHashMap<>();
  private volatile Optional<Boolean> asked = Optional.empty();
  private volatile long askedAt;

  private record Known(Optional<Holder> holder, long since) {}

  KeyRing(Keys keys) {
    this.keys = keys;
  }

  /// Whether calls need a key. Once they do, they always do.
  ///
  /// @throws StorageUnavailableException if the database does not answer and never did
  boolean areAsked() {
    Optional<Boolean> before = asked;
    if (before.isPresent() && (before.get() || isFresh(askedAt))) {
      return before.get();
    }
    // Others go by what was known while this one may wait for a database that is gone.
    askedAt = System.nanoTime();
    boolean now = ask(before);
    askedAt = System.nanoTime();
    asked = Optional.of(now);
    return now;
  }

  private boolean ask(Optional<Boolean> before) {
    try {
      return keys.areAsked();
    } catch (StorageUnavailableException gone) {
      return before.orElseThrow(() -> gone);
    }
  }

  private static boolean isFresh(long since) {
    return System.nanoTime() - since < REMEMBERED.toNanos();
  }

  Optional<Holder> holder(String key) {
    synchronized (known) {
      Known before = known.get(key);
      if (before != null && isFresh(before.since())) {
        return before.holder();
      }
    }
    Known now = new Known(keys.holder(key), System.nanoTime());
    synchronized (known) {
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(key, now);
    }
    return now.holder();
  }
}
