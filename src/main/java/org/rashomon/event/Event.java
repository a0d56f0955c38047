package org.rashomon.event;

import java.time.Instant;
import java.util.Optional;

/// An event that reports are collected on.
///
/// @param revision how often its reports were changed
/// @param analysed the revision that its disagreements reflect, at most `revision`
public record Event(
    String id,
    String title,
    Optional<String> description,
    Instant createdAt,
    Instant updatedAt,
    long revision,
    long analysed) {}
