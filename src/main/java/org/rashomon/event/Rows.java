package org.rashomon.event;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.event.StoredReport.Analysed;
import org.rashomon.event.StoredReport.Status;
import org.rashomon.event.storage.ClaimRow;
import org.rashomon.event.storage.EventRow;
import org.rashomon.event.storage.ReportRow;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// Rows as values, and values as rows.
final class Rows {
  private Rows() {}

  static Event event(EventRow row) {
    return new Event(
        row.id,
        row.title,
        Optional.ofNullable(row.description),
        row.createdAt,
        row.updatedAt,
        row.revision,
        row.analysed);
  }

  static StoredReport report(ReportRow row) {
    Report report =
        new Report(
            row.id,
            row.source,
            Optional.ofNullable(row.url).map(URI::create),
            Optional.ofNullable(row.publishedAt).map(Instant::parse),
            Optional.ofNullable(row.title),
            row.body);
    return new StoredReport(
        report,
        Optional.ofNullable(row.externalId),
        row.version,
        row.latest,
        row.added,
        row.receivedAt,
        new Analysed(
            Status.valueOf(row.status),
            row.analysed,
            row.claims,
            AbstentionForm.read(row.abstentions)));
  }

  static void fill(ReportRow row, NewReport report) {
    row.source = report.source();
    row.externalId = report.externalId().orElse(null);
    row.url = report.url().map(URI::toString).orElse(null);
    row.publishedAt = report.publishedAt().map(Instant::toString).orElse(null);
    row.title = report.title().orElse(null);
    row.body = report.text();
  }

  static ClaimRow claim(ReportRow report, Claim claim, int number) {
    Span span = claim.evidence().span();
    ClaimRow row = new ClaimRow();
    row.rowKey = report.rowKey + "." + number;
    row.reportKey = report.rowKey;
    row.eventId = report.eventId;
    row.number = number;
    row.aspect = claim.slot().aspect().name();
    row.predicate = claim.slot().predicate();
    row.subject = claim.slot().subject();
    row.field = span.field().name();
    row.spanStart = span.start();
    row.spanEnd = span.end();
    row.form = ClaimForm.of(claim);
    return row;
  }
}
