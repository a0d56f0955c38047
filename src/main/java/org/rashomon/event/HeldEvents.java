package org.rashomon.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The events in memory, least recently used out first, and whose turn it is on each.
@Singleton
public class HeldEvents {
  /// Events that share a turn only wait for one another a little longer.
  private static final int TURNS = 256;

  /// How much is kept in memory.
  @ConfigMapping(prefix = "rashomon.held")
  public interface Bounds {
    /// Claims of all events in memory together, about 4 kB each with their index and pairs. An
    /// event of more is built anew at every report.
    @WithDefault("50000")
    int claims();

    /// Events in memory.
    @WithDefault("1000")
    int events();
  }

  private final Bounds bounds;
  private final ReentrantLock[] turns = new ReentrantLock[TURNS];
  private final Map<String, HeldEvent> held = new LinkedHashMap<>(16, 0.75f, true);
  private long claims;

  HeldEvents(Bounds bounds) {
    this.bounds = bounds;
    for (int i = 0; i < TURNS; i++) {
      turns[i] = new ReentrantLock();
    }
  }

  /// Does work on an event while nobody else in this process does.
  <T> T inTurn(String event, Supplier<T> work) {
    ReentrantLock turn = turns[Math.floorMod(event.hashCode(), TURNS)];
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }

  /// Takes an event out of memory, to work on it; what fails is not put back.
  synchronized Optional<HeldEvent> take(String event) {
    Optional<HeldEvent> taken = Optional.ofNullable(held.remove(event));
    taken.ifPresent(one -> claims -= one.claims());
    return taken;
  }

  synchronized void put(String event, HeldEvent one) {
    take(event);
    held.put(event, one);
    claims += one.claims();
    Iterator<HeldEvent> oldest = held.values().iterator();
    while (claims > bounds.claims() || held.size() > bounds.events()) {
      claims -= oldest.next().claims();
      oldest.remove();
    }
  }

  /// Claims in memory.
  public synchronized long claims() {
    return claims;
  }

  /// Events in memory.
  public synchronized int events() {
    return held.size();
  }
}
