package org.rashomon.api.request;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// A report as it was sent; what was not sent or is not valid is empty.
///
/// @param at where it stands in the body
/// @param title not blank
/// @param text not blank
record SubmittedReport(
    Pointer at,
    Optional<String> id,
    Optional<String> source,
    Optional<URI> url,
    Optional<Instant> publishedAt,
    Optional<String> title,
    Optional<String> text,
    ContentType contentType) {

  enum ContentType {
    PLAIN("text/plain"),
    HTML("text/html");

    private final String name;

    ContentType(String name) {
      this.name = name;
    }

    static Optional<ContentType> of(String sent) {
      return Arrays.stream(values()).filter(type -> type.name.equals(sent)).findFirst();
    }
  }
}
