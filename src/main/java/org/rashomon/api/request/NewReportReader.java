package org.rashomon.api.request;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.api.Limits;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.problem.Violations;
import org.rashomon.event.NewReport;

/// Reads a report that is sent to an event: as in a comparison, and with the source's own name for
/// it, `externalId` or else `id`. Thread-safe.
@Singleton
public class NewReportReader {
  private static final String EXTERNAL_ID = "externalId";
  private static final String UNNAMED = "unnamed source";

  private final Limits limits;
  private final ContentReader contentReader;

  NewReportReader(Limits limits, ContentReader contentReader) {
    this.limits = limits;
    this.contentReader = contentReader;
  }

  /// @throws ProblemException with all violations of the body
  public NewReport read(byte[] body) {
    Violations violations = new Violations();
    Json json = JsonTree.read(Body.text(body), limits, violations);
    Optional<String> externalId = externalId(json, violations);
    Optional<SubmittedReport> sent =
        new ReportReader(limits, violations).read(withoutExternalId(json), Pointer.ROOT);
    Optional<Contents> contents = sent.flatMap(report -> contentReader.of(report, violations));
    violations.check();
    return report(sent.orElseThrow(), externalId, contents.orElseThrow());
  }

  private static NewReport report(
      SubmittedReport sent, Optional<String> externalId, Contents contents) {
    return new NewReport(
        sent.source().orElse(UNNAMED),
        externalId.or(sent::id),
        sent.url(),
        contents.publishedAt(),
        contents.title(),
        contents.text());
  }

  private Optional<String> externalId(Json json, Violations violations) {
    if (!(json instanceof Json.Members members)) {
      return Optional.empty();
    }
    Fields fields = new Fields(Pointer.ROOT, members.values(), violations);
    Optional<String> given = fields.text(EXTERNAL_ID, limits.idLength());
    if (given.filter(String::isBlank).isPresent()) {
      violations.add(
          ProblemKind.EMPTY_FIELD.at(fields.pointer(EXTERNAL_ID), "\"externalId\" is blank"));
    }
    return given.filter(words -> !words.isBlank());
  }

  private static Json withoutExternalId(Json json) {
    if (!(json instanceof Json.Members members)) {
      return json;
    }
    Map<String, Json> rest = new LinkedHashMap<>(members.values());
    rest.remove(EXTERNAL_ID);
    return new Json.Members(rest);
  }
}
