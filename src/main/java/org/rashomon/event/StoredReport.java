package org.rashomon.event;

import java.time.Instant;
import java.util.Optional;
import org.rashomon.claim.Abstentions;
import org.rashomon.report.Report;

/// A version of a report as it is stored.
///
/// @param report its id is unique in its event and shared by its versions
/// @param version from 1
/// @param latest whether no later version stands for the report
/// @param revision of the event that it came with
public record StoredReport(
    Report report,
    Optional<String> externalId,
    int version,
    boolean latest,
    long revision,
    Instant receivedAt,
    Analysed analysed) {

  StoredReport with(Analysed now) {
    return new StoredReport(report, externalId, version, latest, revision, receivedAt, now);
  }

  /// How far its analysis is.
  ///
  /// @param revision of the event whose analysis took it in; 0 before
  /// @param abstentions what was left unread, by cause
  public record Analysed(Status status, long revision, int claims, Abstentions abstentions) {}

  /// In the order in which a report goes through them.
  public enum Status {
    /// durable, and not yet compared
    STORED,
    /// compared with the event
    ANALYSED,
    /// durable, but reading it failed
    UNREADABLE
  }
}
