package org.rashomon.api.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The stated limits; lengths in UTF-16 code units.
@Schema(name = "Limits", description = "Stated limits; lengths in UTF-16 code units.")
public record LimitsAnswer(
    int requestBytes,
    int jsonDepth,
    int jsonValues,
    int reports,
    int bulkLines,
    int eventClaims,
    int textLength,
    int pageLength,
    int titleLength,
    int idLength,
    int sourceLength,
    int urlLength) {}
