package org.rashomon.event;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// A report as it is handed to an event.
///
/// @param externalId the source's own name for it: the same one again is a new version
public record NewReport(
    String source,
    Optional<String> externalId,
    Optional<URI> url,
    Optional<Instant> publishedAt,
    Optional<String> title,
    String text) {}
