package org.rashomon.api.events;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.rashomon.api.request.Body;
import org.rashomon.api.request.EventReader;
import org.rashomon.api.request.MediaTypes;
import org.rashomon.api.request.Query;
import org.rashomon.api.wire.EventAnswer;
import org.rashomon.api.wire.EventRequest;
import org.rashomon.api.wire.Lists.EventList;
import org.rashomon.event.Events;
import org.rashomon.event.IdempotencyKey;
import org.rashomon.event.Made;
import org.rashomon.event.Page;

/// Events: opened, listed, renamed, removed.
@Path("/v1/events")
@Tag(name = "Events")
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {
  private final Events events;
  private final EventReader reader;
  private final Once once;
  private final Limits limits;

  EventsResource(Events events, EventReader reader, Once once, Limits limits) {
    this.events = events;
    this.reader = reader;
    this.once = once;
    this.limits = limits;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "openEvent", summary = "Open an event to collect reports on")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = EventRequest.class)))
  public Response open(InputStream body, @Context UriInfo uri, @Context HttpHeaders headers) {
    MediaTypes.check(headers);
    byte[] bytes = Body.read(body, limits.requestBytes());
    EventReader.Naming naming = reader.opened(bytes);
    Optional<IdempotencyKey> key = once.key(headers, uri.getPath(), bytes);
    Made made = events.open(naming.title().orElseThrow(), naming.description(), key);
    return once.answer(
        key,
        made,
        Optional.of(URI.create("/v1/events/" + made.id())),
        () -> EventAnswer.of(events.get(made.id())));
  }

  @GET
  @Operation(operationId = "listEvents", summary = "The events, newest first")
  public EventList list(@Context UriInfo uri) {
    Query query = new Query(uri.getQueryParameters(), Set.of("limit", "cursor"));
    int limit = query.limit();
    query.check();
    Page<Events.Summary> page = events.list(limit, query.word("cursor"));
    return new EventList(page.items().stream().map(EventAnswer::of).toList(), page.next());
  }

  @GET
  @Path("/{event}")
  @Operation(operationId = "readEvent", summary = "An event")
  public EventAnswer get(@PathParam("event") String event) {
    return EventAnswer.of(events.get(event));
  }

  @PATCH
  @Path("/{event}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "renameEvent", summary = "Rename an event")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = EventRequest.EventChange.class)))
  public EventAnswer rename(
      InputStream body, @PathParam("event") String event, @Context HttpHeaders headers) {
    MediaTypes.check(headers);
    EventReader.Naming naming = reader.renamed(Body.read(body, limits.requestBytes()));
    naming.title().ifPresent(title -> events.rename(event, title));
    return EventAnswer.of(
        naming.describes() ? events.describe(event, naming.description()) : events.get(event));
  }

  @DELETE
  @Path("/{event}")
  @Operation(operationId = "removeEvent", summary = "Remove an event with all that belongs to it")
  public void remove(@PathParam("event") String event) {
    events.remove(event);
  }
}
