package org.rashomon.api.events;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.event.Change;
import org.rashomon.event.Changes;
import org.rashomon.event.Events;

/// Streams of changes. Each looks into the database at short intervals, so that it tells also what
/// another replica found, and misses nothing.
@Singleton
public class Streams {
  private static final int AT_ONCE = 100;

  private final Changes changes;
  private final Events events;
  private final Bounds bounds;
  private final Semaphore places;
  private volatile boolean stopping;

  /// How many streams, and how often they look.
  @ConfigMapping(prefix = "rashomon.streams")
  public interface Bounds {
    /// Streams open at once; beyond them 429.
    @WithDefault("200")
    int open();

    /// How long a change may stay untold.
    @WithDefault("500ms")
    Duration interval();
  }

  Streams(Changes changes, Events events, Bounds bounds) {
    this.changes = changes;
    this.events = events;
    this.bounds = bounds;
    this.places = new Semaphore(bounds.open());
  }

  void delay(@Observes ShutdownDelayInitiatedEvent stop) {
    stopping = true;
  }

  void stop(@Observes ShutdownEvent stop) {
    stopping = true;
  }

  /// The changes after a number, or from now on; ends when the service stops or the event is
  /// removed.
  Multi<Change> of(String event, Optional<Long> after) {
    long number = after.orElseGet(() -> events.get(event).changes());
    changes.after(event, number, 1);
    if (!places.tryAcquire()) {
      throw new ProblemException(
          Problem.of(ProblemKind.OVER_CAPACITY, "More streams than the service keeps open"),
          Map.of("Retry-After", "30"));
    }
    AtomicLong told = new AtomicLong(number);
    return Multi.createFrom()
        .ticks()
        .every(bounds.interval())
        .onOverflow()
        .drop()
        .select()
        .first(_ -> !stopping)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .onItem()
        .transformToMultiAndConcatenate(_ -> Multi.createFrom().iterable(next(event, told)))
        .onTermination()
        .invoke(() -> places.release());
  }

  private List<Change> next(String event, AtomicLong told) {
    List<Change> next = changes.after(event, told.get(), AT_ONCE);
    if (!next.isEmpty()) {
      told.set(next.getLast().number());
    }
    return next;
  }
}
