package org.rashomon.api.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.rashomon.event.HeldEvents;

/// The metrics of stored events: `rashomon_held_events`, `rashomon_held_claims` and
/// `rashomon_stored_reports_total`.
@Singleton
public class EventMeters {
  private final Counter stored;

  EventMeters(MeterRegistry registry, HeldEvents held) {
    stored =
        Counter.builder("rashomon.stored.reports")
            .description("Reports stored, new versions included")
            .register(registry);
    Gauge.builder("rashomon.held.events", held, HeldEvents::events)
        .description("Events in memory")
        .register(registry);
    Gauge.builder("rashomon.held.claims", held, HeldEvents::claims)
        .description("Claims of the events in memory")
        .register(registry);
  }

  /// Made at the start, so that the metrics are there before the first report.
  void start(@Observes StartupEvent start) {}

  public void stored() {
    stored.increment();
  }
}
