package org.rashomon.api.operation;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready once the models are loaded and have read their first report.
@Readiness
@Singleton
public class ReadyWhenWarm implements HealthCheck {
  private final WarmUp warmUp;

  ReadyWhenWarm(WarmUp warmUp) {
    this.warmUp = warmUp;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("models").status(warmUp.isDone()).build();
  }
}
