package org.rashomon.event;

import java.time.Instant;
import java.util.Optional;

/// A decision that was made on a disagreement. Decisions are added and never changed.
///
/// @param number within the event's stream
/// @param onPresentValues whether the positions' values are still those that it was made on
public record Review(
    long number,
    Decision decision,
    Optional<String> note,
    String reviewer,
    Instant decidedAt,
    boolean onPresentValues) {}
