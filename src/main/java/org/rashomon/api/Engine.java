package org.rashomon.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rashomon.api.wire.ComparisonAnswer;
import org.rashomon.api.wire.ComparisonMapper;

/// Who answers: the service's name, its version, and the fingerprint of its rules and lexicons.
@Singleton
public class Engine {

  @Produces
  @Singleton
  ComparisonMapper mapper(
      @ConfigProperty(name = "quarkus.application.name") String name,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    return new ComparisonMapper(new ComparisonAnswer.Engine(name, version, Ruleset.fingerprint()));
  }
}
