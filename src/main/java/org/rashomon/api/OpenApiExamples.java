package org.rashomon.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.rashomon.api.problem.Problem;

/// Puts real calls and their real answers into the OpenAPI document; a test sends them.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiExamples implements OASFilter {
  private static final String JSON = "application/json";

  /// A status of the comparison and the problem it is shown with.
  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "problem-invalid-request",
          "413", "problem-too-many-reports",
          "415", "problem-unsupported-media-type",
          "422", "problem-duplicate-report-id",
          "429", "problem-over-capacity");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Operation compare =
        Objects.requireNonNull(document.getPaths().getPathItem("/v1/comparisons")).getPOST();
    show(compare.getRequestBody().getContent().getMediaType(JSON), "comparison-request");
    show(content(compare, "200", JSON), "comparison-answer");
    PROBLEMS.forEach(
        (status, example) -> show(content(compare, status, Problem.MEDIA_TYPE), example));
  }

  private static MediaType content(Operation operation, String status, String type) {
    APIResponse response = operation.getResponses().getAPIResponse(status);
    return Objects.requireNonNull(response, status).getContent().getMediaType(type);
  }

  private static void show(MediaType type, String example) {
    type.addExample(example, OASFactory.createExample().value(read(example + ".json")));
  }

  private static Object read(String name) {
    try (InputStream file = OpenApiExamples.class.getResourceAsStream("/openapi/" + name)) {
      return new ObjectMapper().readValue(Objects.requireNonNull(file, name), Map.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
