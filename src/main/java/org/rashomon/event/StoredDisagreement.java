package org.rashomon.event;

import java.time.Instant;
import java.util.Optional;

/// A disagreement of an event under the id it was opened with.
///
/// @param number of the change that opened it
/// @param fingerprint of its present positions
/// @param open false once no report disagrees any more
/// @param review the decision that holds
/// @param outdated the last decision, if it was made on other values than those of now
public record StoredDisagreement(
    String id,
    long number,
    String fingerprint,
    boolean open,
    Instant openedAt,
    Optional<Instant> changedAt,
    Optional<Instant> resolvedAt,
    Decision review,
    Optional<Decision> outdated,
    DisagreementBody body) {}
