package org.rashomon.api.events;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rashomon.api.operation.Admission;
import org.rashomon.api.wire.AnnotationsAnswer;
import org.rashomon.api.wire.FactSheetAnswer;
import org.rashomon.api.wire.FactSheetCsv;
import org.rashomon.api.wire.TimelineAnswer;
import org.rashomon.event.Analyses;
import org.rashomon.event.EventView;
import org.rashomon.event.FactSheets;

/// What an event's reports say, whether or not they disagree.
@Path("/v1/events/{event}")
@Tag(name = "Events")
public class FactsResource {
  private static final String ANNOTATIONS =
      "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private final Analyses analyses;
  private final Admission admission;

  FactsResource(Analyses analyses, Admission admission) {
    this.analyses = analyses;
    this.admission = admission;
  }

  @GET
  @Path("/factsheet")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "factSheet", summary = "What the reports say, slot by slot")
  public FactSheetAnswer factSheet(@PathParam("event") String event) {
    EventView view = view(event);
    return FactSheetAnswer.of(view.revision(), FactSheets.of(view));
  }

  @GET
  @Path("/factsheet")
  @Produces("text/csv")
  @Operation(hidden = true)
  public String factSheetAsCsv(@PathParam("event") String event) {
    return FactSheetCsv.of(factSheet(event));
  }

  @GET
  @Path("/timeline")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "timeline", summary = "The values of slots over time")
  public TimelineAnswer timeline(@PathParam("event") String event) {
    EventView view = view(event);
    return TimelineAnswer.of(view.revision(), FactSheets.of(view));
  }

  @GET
  @Path("/annotations")
  @Produces({ANNOTATIONS, MediaType.APPLICATION_JSON})
  @Operation(operationId = "annotations", summary = "The claims as W3C Web Annotations")
  public AnnotationsAnswer annotations(@PathParam("event") String event) {
    return AnnotationsAnswer.of(event, view(event));
  }

  private EventView view(String event) {
    try (Admission.Pass pass = admission.enter()) {
      return pass.run(() -> analyses.upToDate(event));
    }
  }
}
