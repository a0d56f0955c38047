package org.rashomon.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.rashomon.api.problem.Problem;

/// Puts a walk through a stored event, with its real answers, into the OpenAPI document, and states
/// there the answers that the signatures of the calls do not. A test takes the walk.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StoredCallExamples implements OASFilter {
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";
  private static final String SENT = "";
  private static final String OK = "200";
  private static final String CREATED = "201";
  private static final String TEXT = "";

  /// Statuses of answers that are never given, but stand for a signature that leaves them open.
  private static final List<String> ONLY_CREATE = List.of("openEvent", "review");

  /// What the document takes for the answer of a stream; a stream is text.
  private static final List<String> NEVER_SENT = List.of("OutboundSseEvent", "MediaType");

  private static final List<Shown> SHOWN =
      List.of(
          new Shown("openEvent", SENT, JSON, "EventRequest", "event-request.json"),
          new Shown("openEvent", CREATED, JSON, "Event", "event-opened.json"),
          new Shown("listEvents", OK, JSON, "Events", "event-list.json"),
          new Shown("readEvent", OK, JSON, "Event", "event.json"),
          new Shown("renameEvent", SENT, JSON, "EventChange", "event-change.json"),
          new Shown("renameEvent", OK, JSON, "Event", "event-renamed.json"),
          new Shown("addReport", SENT, JSON, "NewReport", "report-request.json"),
          new Shown("addReport", CREATED, JSON, "Receipt", "report-added.json"),
          new Shown("addReport", OK, JSON, "Receipt", "report-unchanged.json"),
          new Shown("addReport", SENT, LINES, TEXT, "report-lines.ndjson"),
          new Shown("addReport", OK, LINES, TEXT, "report-lines-answer.ndjson"),
          new Shown("listReports", OK, JSON, "StoredReports", "report-list.json"),
          new Shown("readReport", OK, JSON, "StoredReport", "report.json"),
          new Shown("listDisagreements", OK, JSON, "StoredDisagreements", "disagreement-list.json"),
          new Shown("readDisagreement", OK, JSON, "DisagreementDetail", "disagreement.json"),
          new Shown("review", SENT, JSON, "ReviewRequest", "review-request.json"),
          new Shown("review", CREATED, JSON, "Review", "review.json"),
          new Shown("factSheet", OK, JSON, "FactSheet", "factsheet.json"),
          new Shown("factSheet", OK, "text/csv", TEXT, "factsheet.csv"),
          new Shown("timeline", OK, JSON, "Timeline", "timeline.json"),
          new Shown("annotations", OK, JSON, "Annotations", "annotations.json"),
          new Shown(
              "annotations",
              OK,
              "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
              "Annotations",
              "annotations.json"),
          new Shown("stream", OK, "text/event-stream", TEXT, "stream.txt"),
          new Shown("limits", OK, JSON, "Limits", "limits.json"));

  /// An example and where it stands.
  ///
  /// @param status of the answer, or SENT for the request
  /// @param schema by name, or TEXT
  private record Shown(String operation, String status, String type, String schema, String file) {}

  @Override
  public void filterOpenAPI(OpenAPI document) {
    List<Operation> stored = new ArrayList<>();
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              stored.addAll(item.getOperations().values());
              if (path.contains("{event}")) {
                item.getOperations().values().forEach(StoredCallExamples::mayBeUnknown);
              }
            });
    SHOWN.forEach(shown -> show(shown, named(stored, shown.operation())));
    ONLY_CREATE.forEach(name -> named(stored, name).getResponses().removeAPIResponse(OK));
    NEVER_SENT.forEach(document.getComponents()::removeSchema);
    RequiredFields.state(document.getComponents().getSchemas());
  }

  private static Operation named(List<Operation> operations, String name) {
    return operations.stream()
        .filter(operation -> name.equals(operation.getOperationId()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no operation " + name));
  }

  private static void mayBeUnknown(Operation operation) {
    show(
        new Shown("", "404", Problem.MEDIA_TYPE, "Problem", "problem-unknown-event.json"),
        operation);
  }

  private static void show(Shown shown, Operation operation) {
    Content content =
        shown.status().equals(SENT)
            ? operation.getRequestBody().getContent()
            : answer(operation, shown.status());
    if (content.getMediaType(shown.type()) == null) {
      content.addMediaType(shown.type(), OASFactory.createMediaType());
    }
    MediaType type = content.getMediaType(shown.type());
    type.setSchema(schema(shown.schema()));
    String name = shown.file().substring(0, shown.file().lastIndexOf('.'));
    type.addExample(name, OASFactory.createExample().value(read(shown.file())));
  }

  private static Content answer(Operation operation, String status) {
    if (operation.getResponses().getAPIResponse(status) == null) {
      APIResponse response = OASFactory.createAPIResponse().description(description(status));
      operation.getResponses().addAPIResponse(status, response);
    }
    APIResponse response = operation.getResponses().getAPIResponse(status);
    if (response.getContent() == null) {
      response.setContent(OASFactory.createContent());
    }
    return response.getContent();
  }

  private static String description(String status) {
    return status.equals(CREATED)
        ? "Made; `Location` tells where it is"
        : "There is no such event, or nothing of this name in it";
  }

  private static Schema schema(String name) {
    Schema schema = OASFactory.createSchema();
    return name.equals(TEXT)
        ? schema.addType(Schema.SchemaType.STRING)
        : schema.ref("#/components/schemas/" + name);
  }

  private static Object read(String name) {
    try (InputStream file = StoredCallExamples.class.getResourceAsStream("/openapi/" + name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      return name.endsWith(".json")
          ? new ObjectMapper().readValue(bytes, Object.class)
          : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
