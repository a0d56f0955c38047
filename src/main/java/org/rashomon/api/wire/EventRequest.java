package org.rashomon.api.wire;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An event as it is opened. Only its schema is used, as that of [ComparisonRequest].
@Schema(name = "EventRequest", additionalProperties = Schema.False.class)
public record EventRequest(@Schema(required = true) String title, Optional<String> description) {

  /// What is to be changed of an event; what is left out stays.
  @Schema(name = "EventChange", additionalProperties = Schema.False.class)
  public record EventChange(
      Optional<String> title,
      @Schema(description = "null takes it away") Optional<String> description) {}
}
