package org.rashomon.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A report as it was read.
///
/// @param publishedAt in UTC
/// @param origin equal for reports that copy one another
/// @param abstentions what was left unread rather than read in one of several ways
/// @param title and `text`: only of a report sent as a page, for spans refer to what was taken out
///   of it
@Schema(name = "ReadReport", description = "A report as it was read.")
public record ReportAnswer(
    String id,
    String source,
    Optional<String> publishedAt,
    String origin,
    int sentences,
    int claims,
    List<AbstentionAnswer> abstentions,
    List<ComparisonAnswer.Notice> warnings,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> title,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> text) {
  public ReportAnswer {
    abstentions = List.copyOf(abstentions);
    warnings = List.copyOf(warnings);
  }
}
