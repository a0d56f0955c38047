package org.rashomon.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rashomon.api.operation.Admission;
import org.rashomon.api.operation.WarmUp;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.request.Body;
import org.rashomon.api.request.IncludeReader;
import org.rashomon.api.request.MediaTypes;
import org.rashomon.api.wire.ComparisonAnswer;
import org.rashomon.api.wire.ComparisonRequest;
import org.rashomon.api.wire.Include;

/// Compares reports without storing them.
@Path("/v1/comparisons")
@Tag(name = "Comparisons")
public class ComparisonResource {
  private final Limits limits;
  private final Admission admission;
  private final WarmUp warmUp;
  private final Comparisons comparisons;

  ComparisonResource(Limits limits, Admission admission, WarmUp warmUp, Comparisons comparisons) {
    this.limits = limits;
    this.warmUp = warmUp;
    this.admission = admission;
    this.comparisons = comparisons;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "compare",
      summary = "Where do these reports disagree?",
      description =
          "Takes two or more reports on one event and answers with their disagreements. Nothing is"
              + " stored. The same request gives the same bytes.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ComparisonRequest.class)))
  @Parameter(
      name = "include",
      in = ParameterIn.QUERY,
      description = "`notFlagged`, `claims` or both, separated by commas",
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "The disagreements, in the order of their severity",
      content = @Content(schema = @Schema(implementation = ComparisonAnswer.class)))
  @APIResponse(
      responseCode = "400",
      description = "The request cannot be read; all violations at once",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "413",
      description = "Over a stated limit; the problem names the limit and the size",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "415",
      description = "The body is not announced as JSON in UTF-8",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "422",
      description = "Well-formed, and nothing that can be compared",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "429",
      description = "The service is busy; `Retry-After` says when to come again",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public ComparisonAnswer compare(
      InputStream body, @Context UriInfo uri, @Context HttpHeaders headers) {
    MediaTypes.check(headers);
    warmUp.check();
    Set<Include> include = IncludeReader.read(uri.getQueryParameters());
    try (Admission.Pass pass = admission.enter()) {
      byte[] bytes = Body.read(body, limits.requestBytes());
      return pass.run(() -> comparisons.answer(bytes, include));
    }
  }
}
