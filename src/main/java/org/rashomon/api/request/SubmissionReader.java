package org.rashomon.api.request;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rashomon.api.Limits;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violations;
import org.rashomon.report.Report;

/// Reads the body of a comparison. Thread-safe.
@Singleton
public class SubmissionReader {
  private static final Set<String> FIELDS = Set.of("reports");

  private final Limits limits;
  private final ContentReader contentReader;

  SubmissionReader(Limits limits, ContentReader contentReader) {
    this.limits = limits;
    this.contentReader = contentReader;
  }

  /// @throws ProblemException with all violations of the body
  public Submission read(byte[] body) {
    Violations violations = new Violations();
    Json json = JsonTree.read(Body.text(body), limits, violations);
    List<SubmittedReport> reports = reports(json, violations);
    List<String> ids = Identities.of(reports, violations);
    List<Contents> contents =
        reports.stream().flatMap(report -> contentReader.of(report, violations).stream()).toList();
    violations.check();
    return submission(reports, ids, contents);
  }

  private List<SubmittedReport> reports(Json json, Violations violations) {
    Optional<Fields> fields = Fields.of(json, Pointer.ROOT, violations);
    fields.ifPresent(object -> object.allow(FIELDS));
    return fields
        .flatMap(object -> object.required("reports"))
        .map(sent -> reports(sent, Pointer.ROOT.member("reports"), violations))
        .orElse(List.of());
  }

  private List<SubmittedReport> reports(Json sent, Pointer at, Violations violations) {
    if (!(sent instanceof Json.Items(List<Json> items))) {
      violations.add(Fields.wrongType(at, "an array", sent));
      return List.of();
    }
    checkCount(items.size(), at, violations);
    ReportReader reader = new ReportReader(limits, violations);
    List<SubmittedReport> reports = new ArrayList<>();
    for (int index = 0; index < items.size(); index++) {
      reader.read(items.get(index), at.item(index)).ifPresent(reports::add);
    }
    return reports;
  }

  private void checkCount(int count, Pointer at, Violations violations) {
    if (count < 2) {
      violations.add(
          ProblemKind.TOO_FEW_REPORTS.at(
              at.path(), "at least two reports are needed, got " + count));
    }
    if (count > limits.reports()) {
      violations.add(
          ProblemKind.TOO_MANY_REPORTS
              .at(at.path(), "has " + count + " reports, the limit is " + limits.reports())
              .over(limits.reports(), count));
    }
  }

  private static Submission submission(
      List<SubmittedReport> sent, List<String> ids, List<Contents> contents) {
    List<Report> reports = new ArrayList<>();
    Set<String> extracted = new LinkedHashSet<>();
    for (int place = 0; place < sent.size(); place++) {
      String id = ids.get(place);
      String source = source(sent.get(place), place);
      reports.add(report(sent.get(place), id, source, contents.get(place)));
      if (contents.get(place).extracted()) {
        extracted.add(id);
      }
    }
    return new Submission(reports, extracted);
  }

  /// The source of a report without one is its id, or its place where it has no id either.
  private static String source(SubmittedReport sent, int place) {
    return sent.source().or(sent::id).orElse("report " + (place + 1));
  }

  private static Report report(SubmittedReport sent, String id, String source, Contents contents) {
    return new Report(
        id, source, sent.url(), contents.publishedAt(), contents.title(), contents.text());
  }
}
