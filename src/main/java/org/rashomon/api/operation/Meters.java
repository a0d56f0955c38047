package org.rashomon.api.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.rashomon.comparison.Comparison;
import org.rashomon.comparison.Stage;
import org.rashomon.comparison.StageListener;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.DisagreementType;

/// The metrics of `/q/metrics`: `rashomon_reports_total`, `rashomon_claims_total`,
/// `rashomon_compared_pairs_total`, `rashomon_disagreements_total{type}` and
/// `rashomon_stage_seconds{stage}`. Requests are counted by the HTTP layer
/// (`http_server_requests_seconds`).
@Singleton
public class Meters implements StageListener {
  /// What is done before and after the pipeline's own stages.
  public enum Edge {
    /// from bytes to reports
    PARSE,
    /// from disagreements to the answer
    ANSWER
  }

  private final Counter reports;
  private final Counter claims;
  private final Counter pairs;
  private final Map<DisagreementType, Counter> disagreements =
      new EnumMap<>(DisagreementType.class);
  private final Map<Stage, Timer> stages = new EnumMap<>(Stage.class);
  private final Map<Edge, Timer> edges = new EnumMap<>(Edge.class);

  Meters(MeterRegistry registry) {
    reports = counter("rashomon.reports", "Reports compared").register(registry);
    claims = counter("rashomon.claims", "Claims found in reports").register(registry);
    pairs =
        counter("rashomon.compared.pairs", "Pairs of claims put to the gate").register(registry);
    for (DisagreementType type : DisagreementType.values()) {
      disagreements.put(
          type,
          counter("rashomon.disagreements", "Disagreements found, by type")
              .tag("type", lower(type))
              .register(registry));
    }
    for (Stage stage : Stage.values()) {
      stages.put(stage, timer(stage).register(registry));
    }
    for (Edge edge : Edge.values()) {
      edges.put(edge, timer(edge).register(registry));
    }
  }

  @Override
  public void took(Stage stage, long nanoseconds) {
    Objects.requireNonNull(stages.get(stage)).record(nanoseconds, TimeUnit.NANOSECONDS);
  }

  public void count(Comparison comparison) {
    reports.increment(comparison.reports().size());
    claims.increment(comparison.claims().size());
    pairs.increment((double) comparison.comparedPairs());
    for (Disagreement disagreement : comparison.disagreements()) {
      Objects.requireNonNull(disagreements.get(disagreement.type())).increment();
    }
  }

  public <T> T time(Edge edge, Supplier<T> work) {
    Timer.Sample sample = Timer.start();
    try {
      return work.get();
    } finally {
      sample.stop(Objects.requireNonNull(edges.get(edge)));
    }
  }

  private static Counter.Builder counter(String name, String description) {
    return Counter.builder(name).description(description);
  }

  private static Timer.Builder timer(Enum<?> part) {
    return Timer.builder("rashomon.stage")
        .description("Time for a part of a comparison")
        .tag("stage", lower(part));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
