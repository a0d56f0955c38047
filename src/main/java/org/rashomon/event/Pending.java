package org.rashomon.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extraction;
import org.rashomon.event.storage.ClaimRow;
import org.rashomon.event.storage.DisagreementRow;
import org.rashomon.event.storage.EventRow;
import org.rashomon.event.storage.ReportRow;
import org.rashomon.report.Report;

/// What the database knows of an event beyond what is held in memory.
///
/// @param event as it stands
/// @param afresh whether all of it is here, because nothing is held
/// @param present the revisions that its reports came with; empty if none was taken away since
/// @param reports the rows to take in, in the order in which they came
/// @param claims those already read, by the key of their report
/// @param standing the disagreements as written
/// @param changes how many the event's stream has told
record Pending(
    Event event,
    boolean afresh,
    Optional<Set<Long>> present,
    List<ReportRow> reports,
    Map<String, List<ClaimRow>> claims,
    List<Ledger.Known> standing,
    long changes) {

  /// To be called in a transaction.
  ///
  /// @param ruleset claims read by other rules are left out, so that they are read anew
  /// @throws UnknownException if there is no such event
  static Pending of(String eventId, Optional<HeldEvent> held, String ruleset) {
    EventRow row =
        EventRow.<EventRow>findByIdOptional(eventId)
            .orElseThrow(() -> new UnknownException(UnknownException.What.EVENT));
    long after = held.map(HeldEvent::revision).orElse(0L);
    List<ReportRow> reports =
        ReportRow.list(
            "eventId = ?1 and latest = true and added > ?2 and added <= ?3 order by added",
            eventId,
            after,
            row.revision);
    List<Ledger.Known> standing =
        held.filter(one -> one.revision() == row.analysed)
            .flatMap(HeldEvent::standing)
            .orElseGet(() -> standing(eventId));
    return new Pending(
        Rows.event(row),
        held.isEmpty(),
        held.filter(one -> one.revision() < row.removed).map(one -> present(eventId)),
        reports,
        claims(eventId, reports, ruleset),
        standing,
        row.changes);
  }

  private static Set<Long> present(String eventId) {
    return new HashSet<>(
        ReportRow.getEntityManager()
            .createQuery(
                "select r.added from ReportRow r where r.eventId = ?1 and r.latest = true",
                Long.class)
            .setParameter(1, eventId)
            .getResultList());
  }

  private static Map<String, List<ClaimRow>> claims(
      String eventId, List<ReportRow> reports, String ruleset) {
    List<String> read =
        reports.stream()
            .filter(row -> !row.status.equals(ReportRow.STORED) && row.ruleset.equals(ruleset))
            .map(row -> row.rowKey)
            .toList();
    if (read.isEmpty()) {
      return Map.of();
    }
    List<ClaimRow> rows =
        read.size() == 1
            ? ClaimRow.list("reportKey = ?1 order by number", read.getFirst())
            : ClaimRow.list("eventId = ?1 order by reportKey, number", eventId);
    Map<String, List<ClaimRow>> claims =
        rows.stream().collect(Collectors.groupingBy(row -> row.reportKey));
    return read.stream()
        .collect(Collectors.toMap(key -> key, key -> claims.getOrDefault(key, List.of())));
  }

  private static List<Ledger.Known> standing(String eventId) {
    List<DisagreementRow> rows = DisagreementRow.list("eventId = ?1 order by number", eventId);
    return rows.stream()
        .map(
            row ->
                new Ledger.Known(
                    row.id, row.fingerprint, row.open, DisagreementBody.read(row.body)))
        .toList();
  }

  /// Whether nothing is left to do.
  boolean isSettled(Optional<HeldEvent> held) {
    return !afresh
        && present.isEmpty()
        && reports.isEmpty()
        && event.analysed() == event.revision()
        && held.filter(one -> one.revision() == event.revision())
            .flatMap(HeldEvent::standing)
            .isPresent();
  }

  /// The claims of a report as they were stored; empty if it is to be read.
  Optional<Extraction> stored(ReportRow row) {
    return Optional.ofNullable(claims.get(row.rowKey))
        .map(
            rows -> {
              Report report = Rows.report(row).report();
              List<Claim> read = new ArrayList<>();
              rows.forEach(claim -> read.add(ClaimForm.claim(report, claim.form)));
              return new Extraction(read, AbstentionForm.read(row.abstentions));
            });
  }
}
