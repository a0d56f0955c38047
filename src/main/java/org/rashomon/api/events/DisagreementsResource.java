package org.rashomon.api.events;

import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rashomon.api.operation.Admission;
import org.rashomon.api.request.MediaTypes;
import org.rashomon.api.request.Query;
import org.rashomon.api.wire.Lists;
import org.rashomon.api.wire.Lists.DisagreementDetail;
import org.rashomon.api.wire.Lists.DisagreementList;
import org.rashomon.api.wire.ReviewRequest;
import org.rashomon.api.wire.StoredDisagreementAnswer;
import org.rashomon.api.wire.StoredDisagreementAnswer.ReviewAnswer;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Severity;
import org.rashomon.event.Analyses;
import org.rashomon.event.Decision;
import org.rashomon.event.Disagreements;
import org.rashomon.event.EventView;
import org.rashomon.event.Page;
import org.rashomon.event.Reviews;
import org.rashomon.event.StoredDisagreement;

/// The disagreements of an event, and decisions on them.
@Path("/v1/events/{event}/disagreements")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
public class DisagreementsResource {
  private final Disagreements disagreements;
  private final Reviews reviews;
  private final Analyses analyses;
  private final Admission admission;
  private final Reviewing reviewing;

  /// Which are listed by whether they stand.
  enum State {
    OPEN,
    RESOLVED,
    ALL
  }

  DisagreementsResource(
      Disagreements disagreements,
      Reviews reviews,
      Analyses analyses,
      Admission admission,
      Reviewing reviewing) {
    this.disagreements = disagreements;
    this.reviews = reviews;
    this.analyses = analyses;
    this.admission = admission;
    this.reviewing = reviewing;
  }

  @GET
  @Operation(
      operationId = "listDisagreements",
      summary = "Where the reports of an event disagree",
      description =
          "By severity, then in the order in which they were opened. Those resolved are listed with"
              + " state=RESOLVED or ALL.")
  public DisagreementList list(@PathParam("event") String event, @Context UriInfo uri) {
    Query query =
        new Query(
            uri.getQueryParameters(),
            Set.of("relation", "type", "severity", "review", "state", "limit", "cursor"));
    Disagreements.Filter filter = filter(query);
    int limit = query.limit();
    query.check();
    EventView view = view(event);
    Page<StoredDisagreement> page = disagreements.list(event, filter, limit, query.word("cursor"));
    return new DisagreementList(
        view.revision(),
        Lists.claims(page.items(), view.names()),
        page.items().stream()
            .map(one -> StoredDisagreementAnswer.of(one, Optional.empty()))
            .toList(),
        page.next());
  }

  private static Disagreements.Filter filter(Query query) {
    return new Disagreements.Filter(
        query.oneOf("relation", Relation.values()).map(Enum::name),
        query.oneOf("type", DisagreementType.values()).map(Enum::name),
        query.oneOf("severity", Severity.values()).map(Enum::name),
        query.oneOf("review", Decision.values()),
        open(query.oneOf("state", State.values()).orElse(State.OPEN)));
  }

  private static Optional<Boolean> open(State state) {
    return switch (state) {
      case OPEN -> Optional.of(true);
      case RESOLVED -> Optional.of(false);
      case ALL -> Optional.empty();
    };
  }

  @GET
  @Path("/{disagreement}")
  @Operation(
      operationId = "readDisagreement",
      summary = "A disagreement with its claims and all decisions on it")
  public DisagreementDetail get(
      @PathParam("event") String event, @PathParam("disagreement") String disagreement) {
    EventView view = view(event);
    StoredDisagreement stored = disagreements.get(event, disagreement);
    List<ReviewAnswer> decided =
        reviews.of(event, disagreement).stream().map(ReviewAnswer::of).toList();
    return new DisagreementDetail(
        StoredDisagreementAnswer.of(stored, Optional.of(decided)),
        Lists.claims(List.of(stored), view.names()));
  }

  private EventView view(String event) {
    try (Admission.Pass pass = admission.enter()) {
      return pass.run(() -> analyses.upToDate(event));
    }
  }

  @POST
  @Path("/{disagreement}/reviews")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "review",
      summary = "Confirm, dismiss or reopen a disagreement",
      description =
          "Decisions are added and never changed. A dismissed disagreement stays dismissed until its"
              + " positions' values change.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ReviewRequest.class)))
  public Response review(
      InputStream body,
      @PathParam("event") String event,
      @PathParam("disagreement") String disagreement,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    MediaTypes.check(headers);
    return reviewing.decide(
        new Reviewing.Subject(event, disagreement), body, uri.getPath(), headers);
  }
}
