package org.rashomon.api.wire;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a comparison is asked with. Only its schema is used: bodies are read value by value, so
/// that all that is wrong with one is told at once.
@Schema(name = "ComparisonRequest", additionalProperties = Schema.False.class)
public record ComparisonRequest(@Schema(required = true, minItems = 2) List<SentReport> reports) {
  public ComparisonRequest {
    reports = List.copyOf(reports);
  }

  /// A report as it is sent.
  @Schema(name = "Report", additionalProperties = Schema.False.class)
  public record SentReport(
      @Schema(description = "Unique in the call; without it r1, r2, … by place")
          Optional<String> id,
      @Schema(description = "The outlet; without it the id, or \"report N\"")
          Optional<String> source,
      @Schema(format = "uri", description = "Absolute http or https URL") Optional<String> url,
      @Schema(
              format = "date-time",
              description = "ISO 8601 with zone; without it unknown, never now")
          Optional<String> publishedAt,
      Optional<String> title,
      @Schema(required = true, description = "Plain text, or a page with contentType text/html")
          String text,
      @Schema(
              enumeration = {"text/plain", "text/html"},
              defaultValue = "text/plain")
          Optional<String> contentType) {}
}
