package org.rashomon.api.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What the service does without API keys.
@ConfigMapping(prefix = "rashomon.access")
public interface Access {
  /// Whether everybody who reaches the service may call it, while there are no keys, also on an
  /// address that other machines reach: behind a gateway that asks for keys of its own.
  @WithDefault("false")
  boolean withoutKeys();
}
