package org.rashomon.event;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL of the tests' own, for as long as they run.
public class Postgres implements QuarkusTestResourceLifecycleManager {
  private @Nullable EmbeddedPostgres database;

  @Override
  public Map<String, String> start() {
    try {
      EmbeddedPostgres started = EmbeddedPostgres.start();
      database = started;
      return Map.of(
          "rashomon.database.url", started.getJdbcUrl("postgres", "postgres"),
          "rashomon.database.username", "postgres",
          "rashomon.database.password", "postgres");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void stop() {
    try {
      Objects.requireNonNull(database).close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
