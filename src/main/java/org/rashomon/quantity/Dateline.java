package org.rashomon.quantity;

import java.time.Instant;
import java.util.Optional;

/// What relative times in a report are resolved from.
///
/// @param publishedAt empty means unknown: then relative times stay unresolved
public record Dateline(Optional<Instant> publishedAt) {}
