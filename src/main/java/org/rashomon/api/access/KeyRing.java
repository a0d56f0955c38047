package org.rashomon.api.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.event.Keys;
import org.rashomon.event.Keys.Holder;

/// Remembers keys for a few seconds, so that not every call asks the database: a revoked key is
/// refused at the latest after that time.
@Singleton
public class KeyRing {
  private static final Duration REMEMBERED = Duration.ofSeconds(3);
  private static final int MOST = 1_000;

  private final Keys keys;
  private final Map<String, Known> known = new LinkedHashMap<>();
  private volatile boolean asked;
  private volatile long askedAt = System.nanoTime() - REMEMBERED.toNanos();

  private record Known(Optional<Holder> holder, long since) {
    boolean isFresh() {
      return System.nanoTime() - since < REMEMBERED.toNanos();
    }
  }

  KeyRing(Keys keys) {
    this.keys = keys;
  }

  /// Whether calls need a key. Once they do, they always do.
  boolean areAsked() {
    if (!asked && System.nanoTime() - askedAt >= REMEMBERED.toNanos()) {
      asked = keys.areAsked();
      askedAt = System.nanoTime();
    }
    return asked;
  }

  Optional<Holder> holder(String key) {
    synchronized (known) {
      Known before = known.get(key);
      if (before != null && before.isFresh()) {
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
