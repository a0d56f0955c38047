package org.rashomon.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rashomon.api.wire.LimitsAnswer;
import org.rashomon.event.Reports;

/// States the limits.
@Path("/v1/limits")
@Tag(name = "Operation")
public class LimitsResource {
  private final Limits limits;
  private final Reports.Bounds events;

  LimitsResource(Limits limits, Reports.Bounds events) {
    this.limits = limits;
    this.events = events;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "limits",
      summary = "The stated limits",
      description = "What a call may hold; a 413 names the limit and the size.")
  public LimitsAnswer limits() {
    return new LimitsAnswer(
        limits.requestBytes(),
        limits.jsonDepth(),
        limits.jsonValues(),
        limits.reports(),
        limits.bulkLines(),
        events.claims(),
        limits.textLength(),
        limits.pageLength(),
        limits.titleLength(),
        limits.idLength(),
        limits.sourceLength(),
        limits.urlLength());
  }
}
