package org.rashomon.api.events;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.api.wire.ReceiptAnswer.ChangeAnswer;
import org.rashomon.event.Change;

/// What happens to an event's disagreements, as it happens.
@Path("/v1/events/{event}/stream")
@Tag(name = "Events")
public class StreamResource {
  private final Streams streams;

  StreamResource(Streams streams) {
    this.streams = streams;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @Operation(
      operationId = "stream",
      summary = "Disagreements opened, changed, resolved, reviewed, as server-sent events",
      description =
          "Begins with what happens from now on, or after the id in `Last-Event-ID`; 0 tells all"
              + " from the beginning.")
  public Multi<OutboundSseEvent> stream(
      @PathParam("event") String event, @Context HttpHeaders headers, @Context Sse sse) {
    Optional<Long> after =
        Optional.ofNullable(headers.getHeaderString("Last-Event-ID")).map(StreamResource::number);
    return streams.of(event, after).map(change -> sent(change, sse));
  }

  private static long number(String id) {
    try {
      return Math.max(0, Long.parseLong(id));
    } catch (NumberFormatException unreadable) {
      throw new ProblemException(
          Problem.of(
              ProblemKind.INVALID_HEADER, "Last-Event-ID is not the id of an event of the stream"));
    }
  }

  private static OutboundSseEvent sent(Change change, Sse sse) {
    return sse.newEventBuilder()
        .id(Long.toString(change.number()))
        .name(change.kind().name().toLowerCase(Locale.ROOT))
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(ChangeAnswer.class, ChangeAnswer.of(change))
        .build();
  }
}
