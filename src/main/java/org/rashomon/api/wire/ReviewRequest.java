package org.rashomon.api.wire;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A decision as it is sent. Only its schema is used, as that of [ComparisonRequest].
@Schema(name = "ReviewRequest", additionalProperties = Schema.False.class)
public record ReviewRequest(
    @Schema(
            required = true,
            enumeration = {"CONFIRMED", "DISMISSED", "OPEN"})
        String decision,
    Optional<String> note,
    @Schema(description = "Without it the name of the key") Optional<String> reviewer) {}
