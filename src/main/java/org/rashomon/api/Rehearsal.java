package org.rashomon.api;

import io.quarkus.runtime.QuarkusApplication;

/// The command `rehearse`: ends once the service is ready. The Java machine may watch it with
/// `-XX:AOTCacheOutput` and keep the classes it saw loaded for the next start (JEP 483, JEP 514).
public class Rehearsal implements QuarkusApplication {
  @Override
  public int run(String... arguments) {
    return 0;
  }
}
