package org.rashomon.api.events;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rashomon.api.Limits;
import org.rashomon.api.operation.Admission;
import org.rashomon.api.request.Body;
import org.rashomon.api.request.MediaTypes;
import org.rashomon.api.request.Query;
import org.rashomon.api.wire.Lists.ReportList;
import org.rashomon.api.wire.NewReportRequest;
import org.rashomon.api.wire.StoredReportAnswer;
import org.rashomon.event.Analyses;
import org.rashomon.event.IdempotencyKey;
import org.rashomon.event.Made;
import org.rashomon.event.Page;
import org.rashomon.event.Reports;
import org.rashomon.event.StoredReport;

/// The reports of an event.
@Path("/v1/events/{event}/reports")
@Tag(name = "Events")
public class ReportsResource {
  private final Reports reports;
  private final Analyses analyses;
  private final Receipts receipts;
  private final Once once;
  private final Admission admission;
  private final Limits limits;

  ReportsResource(
      Reports reports,
      Analyses analyses,
      Receipts receipts,
      Once once,
      Admission admission,
      Limits limits) {
    this.reports = reports;
    this.analyses = analyses;
    this.receipts = receipts;
    this.once = once;
    this.admission = admission;
    this.limits = limits;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addReport",
      summary = "Add a report to an event",
      description =
          "The report is durable before it is answered, and then compared with those the event has."
              + " The same source and externalId again is a new version, which takes the place of"
              + " the one before.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = NewReportRequest.class)))
  public Response add(
      InputStream body,
      @PathParam("event") String event,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    MediaTypes.check(headers);
    try (Admission.Pass pass = admission.enter()) {
      byte[] bytes = Body.read(body, limits.requestBytes());
      Optional<IdempotencyKey> key = once.key(headers, uri.getPath(), bytes);
      return pass.run(() -> add(event, bytes, key));
    }
  }

  private Response add(String event, byte[] bytes, Optional<IdempotencyKey> key) {
    Made made = receipts.add(event, bytes, key);
    URI location = URI.create("/v1/events/" + event + "/reports/" + made.id());
    return once.answer(key, made, Optional.of(location), () -> receipts.receipt(event, made));
  }

  @POST
  @Consumes("application/x-ndjson")
  @Produces("application/x-ndjson")
  @Operation(
      operationId = "addReports",
      summary = "Add reports to an event, one a line",
      description = "Answers a line for each line, with its number and its own status.")
  public Response addLines(
      InputStream body,
      @PathParam("event") String event,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    MediaTypes.check(headers);
    try (Admission.Pass pass = admission.enter()) {
      byte[] bytes = Body.read(body, limits.requestBytes());
      Optional<IdempotencyKey> key = once.key(headers, uri.getPath(), bytes);
      return Response.ok(pass.run(() -> receipts.addLines(event, bytes, key))).build();
    }
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listReports", summary = "The reports of an event, oldest first")
  public ReportList list(@PathParam("event") String event, @Context UriInfo uri) {
    Query query = new Query(uri.getQueryParameters(), Set.of("limit", "cursor"));
    int limit = query.limit();
    query.check();
    Page<StoredReport> page = reports.list(event, limit, query.word("cursor"));
    return new ReportList(
        page.items().stream().map(StoredReportAnswer::listed).toList(), page.next());
  }

  @GET
  @Path("/{report}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "readReport", summary = "A report with its text")
  public StoredReportAnswer get(
      @PathParam("event") String event, @PathParam("report") String report) {
    return StoredReportAnswer.whole(reports.get(event, report));
  }

  @DELETE
  @Path("/{report}")
  @Operation(
      operationId = "removeReport",
      summary = "Remove a report in all its versions, with its claims and positions")
  public void remove(@PathParam("event") String event, @PathParam("report") String report) {
    try (Admission.Pass pass = admission.enter()) {
      pass.run(
          () -> {
            reports.remove(event, report);
            return analyses.upToDate(event);
          });
    }
  }
}
