package org.rashomon.api.wire;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A report as it is sent to an event. Only its schema is used, as that of [ComparisonRequest].
@Schema(name = "NewReport", additionalProperties = Schema.False.class)
public record NewReportRequest(
    @Schema(description = "The source's own name for the report; sent again, a new version")
        Optional<String> externalId,
    @Schema(description = "Stands for a missing externalId") Optional<String> id,
    @Schema(description = "The outlet; without it \"unnamed source\"") Optional<String> source,
    @Schema(format = "uri", description = "Absolute http or https URL") Optional<String> url,
    @Schema(format = "date-time", description = "ISO 8601 with zone; without it unknown, never now")
        Optional<String> publishedAt,
    Optional<String> title,
    @Schema(required = true, description = "Plain text, or a page with contentType text/html")
        String text,
    @Schema(
            enumeration = {"text/plain", "text/html"},
            defaultValue = "text/plain")
        Optional<String> contentType) {}
