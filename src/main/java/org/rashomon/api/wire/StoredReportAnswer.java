package org.rashomon.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rashomon.claim.Abstention;
import org.rashomon.event.StoredReport;
import org.rashomon.report.Report;

/// A report of an event as it is sent.
///
/// @param version from 1; the same source and external id again makes the next
/// @param status STORED: durable, not yet compared; ANALYSED; UNREADABLE: kept, but not understood
/// @param claims how many were found
/// @param sentencesPassedOver how many were too long to be read
/// @param abstentions what was left unread rather than read in one of several ways
/// @param text only of a single report
@Schema(name = "StoredReport", description = "A report of an event.")
public record StoredReportAnswer(
    String id,
    int version,
    String source,
    Optional<String> externalId,
    Optional<String> url,
    Optional<String> publishedAt,
    Optional<String> title,
    String receivedAt,
    String status,
    int claims,
    int sentencesPassedOver,
    List<AbstentionAnswer> abstentions,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> text) {
  public StoredReportAnswer {
    abstentions = List.copyOf(abstentions);
  }

  /// With its text.
  public static StoredReportAnswer whole(StoredReport stored) {
    return of(stored, Optional.of(stored.report().text()));
  }

  /// Without its text.
  public static StoredReportAnswer listed(StoredReport stored) {
    return of(stored, Optional.empty());
  }

  private static StoredReportAnswer of(StoredReport stored, Optional<String> text) {
    Report report = stored.report();
    return new StoredReportAnswer(
        report.id(),
        stored.version(),
        report.source(),
        stored.externalId(),
        report.url().map(URI::toString),
        report.publishedAt().map(Instant::toString),
        report.title(),
        stored.receivedAt().toString(),
        stored.analysed().status().name(),
        stored.analysed().claims(),
        stored.analysed().abstentions().of(Abstention.SENTENCE_TOO_LONG),
        AbstentionAnswer.list(stored.analysed().abstentions()),
        text);
  }
}
