package org.rashomon.api.request;

import java.time.Instant;
import java.util.Optional;

/// What of a sent report is to be read.
///
/// @param extracted whether it was taken out of a page, so that spans refer to what the sender has
///   not seen
record Contents(
    Optional<String> title, Optional<Instant> publishedAt, String text, boolean extracted) {}
