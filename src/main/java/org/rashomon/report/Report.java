package org.rashomon.report;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What a source published on an event, as it was handed in.
///
/// @param id unique within a comparison, not blank
/// @param source the outlet's name, not blank
/// @param publishedAt when it was published; empty means unknown, never "now"
/// @param text plain text, not blank; spans refer to it
public record Report(
    String id,
    String source,
    Optional<URI> url,
    Optional<Instant> publishedAt,
    Optional<String> title,
    String text) {
  public Report {
    if (id.isBlank() || source.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a report needs an id, a source and a text");
    }
  }

  /// The whole text of a field; empty for a title that is not there.
  public String field(Field field) {
    return switch (field) {
      case TITLE -> title.orElse("");
      case TEXT -> text;
    };
  }

  /// The exact words at a span.
  ///
  /// @throws IndexOutOfBoundsException if the span reaches beyond its field
  public String quote(Span span) {
    return field(span.field()).substring(span.start(), span.end());
  }
}
