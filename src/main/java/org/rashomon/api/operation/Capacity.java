package org.rashomon.api.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/// How much work is taken on at once.
@ConfigMapping(prefix = "rashomon.capacity")
public interface Capacity {
  /// Comparisons that run at once; empty: one for each processor, for the work is all computing.
  OptionalInt running();

  /// Requests that wait for their turn; each holds its body in memory. Beyond them: 429.
  @WithDefault("16")
  int waiting();

  /// What `Retry-After` says, in seconds.
  @WithDefault("2")
  int retryAfterSeconds();
}
