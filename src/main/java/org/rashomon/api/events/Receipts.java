package org.rashomon.api.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rashomon.api.Limits;
import org.rashomon.api.operation.EventMeters;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.request.Lines;
import org.rashomon.api.request.NewReportReader;
import org.rashomon.api.wire.ReceiptAnswer;
import org.rashomon.api.wire.StoredReportAnswer;
import org.rashomon.event.Analyses;
import org.rashomon.event.Changes;
import org.rashomon.event.EventFullException;
import org.rashomon.event.EventView;
import org.rashomon.event.IdempotencyKey;
import org.rashomon.event.Made;
import org.rashomon.event.Reports;
import org.rashomon.event.StoredReport;

/// Stores reports, has them compared, and says what became of them.
@Singleton
public class Receipts {
  private static final int CREATED = 201;

  /// Bytes of lines that are stored before they are compared.
  private static final int COMPARED_TOGETHER = 200_000;

  private final Reports reports;
  private final Analyses analyses;
  private final Changes changes;
  private final NewReportReader reader;
  private final Once once;
  private final Limits limits;
  private final EventMeters meters;

  /// The answer to one line.
  ///
  /// @param result ADDED, REPLACED or UNCHANGED
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record LineAnswer(
      int line,
      int status,
      Optional<String> result,
      Optional<StoredReportAnswer> report,
      Optional<Problem> problem) {}

  /// A line and what it made, or why it made nothing.
  private record Told(int line, Optional<Made> made, Optional<Problem> problem) {}

  Receipts(
      Reports reports,
      Analyses analyses,
      Changes changes,
      NewReportReader reader,
      Once once,
      Limits limits,
      EventMeters meters) {
    this.reports = reports;
    this.analyses = analyses;
    this.changes = changes;
    this.reader = reader;
    this.once = once;
    this.limits = limits;
    this.meters = meters;
  }

  /// Stores a report; it is durable when this returns.
  Made add(String event, byte[] body, Optional<IdempotencyKey> key) {
    Made made = reports.add(event, reader.read(body), key);
    if (made.status() == CREATED && made.answer().isEmpty()) {
      meters.stored();
    }
    return made;
  }

  /// Compares it, and says what that changed.
  ReceiptAnswer receipt(String event, Made made) {
    analyses.upToDate(event);
    StoredReport stored = reports.get(event, made.id());
    return new ReceiptAnswer(
        result(made, stored),
        StoredReportAnswer.listed(stored),
        changes.ofRevision(event, stored.analysed().revision()).stream()
            .map(ReceiptAnswer.ChangeAnswer::of)
            .toList());
  }

  private static String result(Made made, StoredReport stored) {
    if (made.status() != CREATED) {
      return "UNCHANGED";
    }
    return stored.version() == 1 ? "ADDED" : "REPLACED";
  }

  /// Stores the reports of all lines, compares them, and answers line by line.
  String addLines(String event, byte[] body, Optional<IdempotencyKey> key) {
    List<Lines.Line> lines = Lines.of(body, limits.bulkLines());
    return once.first(event, key)
        .orElseGet(
            () -> {
              List<Told> told = addAll(event, lines, key);
              return once.kept(key, answers(told, analyses.upToDate(event)));
            });
  }

  /// Compared in between, so that the claims of an event are known before it is full.
  private List<Told> addAll(String event, List<Lines.Line> lines, Optional<IdempotencyKey> key) {
    List<Told> told = new ArrayList<>();
    int bytes = 0;
    for (Lines.Line line : lines) {
      told.add(add(event, line, key));
      bytes += line.bytes().length;
      if (bytes > COMPARED_TOGETHER) {
        analyses.upToDate(event);
        bytes = 0;
      }
    }
    return told;
  }

  private Told add(String event, Lines.Line line, Optional<IdempotencyKey> key) {
    String name = Integer.toString(line.number());
    try {
      Made made = add(event, line.bytes(), key.map(whole -> whole.part(name, line.octets())));
      return new Told(line.number(), Optional.of(made), Optional.empty());
    } catch (ProblemException | EventFullException refused) {
      Problem problem = StorageProblems.problem(refused).problem();
      return new Told(line.number(), Optional.empty(), Optional.of(problem));
    }
  }

  private String answers(List<Told> told, EventView view) {
    Map<String, StoredReport> byId = new LinkedHashMap<>();
    view.reports().forEach(stored -> byId.put(stored.report().id(), stored));
    StringBuilder answers = new StringBuilder();
    told.forEach(line -> answers.append(once.write(answer(line, byId))).append('\n'));
    return answers.toString();
  }

  private static LineAnswer answer(Told told, Map<String, StoredReport> byId) {
    Optional<StoredReport> stored =
        told.made().flatMap(made -> Optional.ofNullable(byId.get(made.id())));
    int status =
        told.made().map(Made::status).orElseGet(() -> told.problem().orElseThrow().status());
    return new LineAnswer(
        told.line(),
        status,
        stored.map(report -> result(told.made().orElseThrow(), report)),
        stored.map(StoredReportAnswer::listed),
        told.problem());
  }
}
