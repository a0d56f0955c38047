package org.rashomon.api.events;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.event.EventFullException;
import org.rashomon.event.IdempotencyConflictException;
import org.rashomon.event.InvalidCursorException;
import org.rashomon.event.UnknownException;
import org.rashomon.event.storage.StorageUnavailableException;

/// What stored events refuse, as problems.
@Singleton
public class StorageProblems {
  private static final Map<String, String> SOON = Map.of("Retry-After", "2");

  @ServerExceptionMapper
  public Response unknown(UnknownException thrown) {
    return answer(problem(thrown));
  }

  @ServerExceptionMapper
  public Response conflict(IdempotencyConflictException thrown) {
    return answer(problem(thrown));
  }

  @ServerExceptionMapper
  public Response cursor(InvalidCursorException thrown) {
    return answer(problem(thrown));
  }

  @ServerExceptionMapper
  public Response full(EventFullException thrown) {
    return answer(problem(thrown));
  }

  @ServerExceptionMapper
  public Response gone(StorageUnavailableException thrown) {
    return answer(problem(thrown));
  }

  /// The problem that a failure of storage is; others are not for this class.
  static ProblemException problem(RuntimeException thrown) {
    return switch (thrown) {
      case ProblemException problem -> problem;
      case UnknownException unknown -> of(kind(unknown.what()));
      case IdempotencyConflictException _ -> of(ProblemKind.IDEMPOTENCY_CONFLICT);
      case InvalidCursorException _ -> of(ProblemKind.INVALID_CURSOR);
      case EventFullException full ->
          new ProblemException(
              Problem.of(
                  ProblemKind.EVENT_FULL,
                  "The event has "
                      + full.claims()
                      + " claims; it takes no further report from "
                      + full.limit()
                      + " on"));
      case StorageUnavailableException _ ->
          new ProblemException(
              Problem.of(ProblemKind.STORAGE_UNAVAILABLE, ProblemKind.STORAGE_UNAVAILABLE.title()),
              SOON);
      default -> throw thrown;
    };
  }

  private static ProblemKind kind(UnknownException.What what) {
    return switch (what) {
      case EVENT -> ProblemKind.UNKNOWN_EVENT;
      case REPORT -> ProblemKind.UNKNOWN_REPORT;
      case DISAGREEMENT -> ProblemKind.UNKNOWN_DISAGREEMENT;
    };
  }

  private static ProblemException of(ProblemKind kind) {
    return new ProblemException(Problem.of(kind, kind.title()));
  }

  private static Response answer(ProblemException thrown) {
    Response.ResponseBuilder response =
        Response.status(thrown.problem().status())
            .type(Problem.MEDIA_TYPE)
            .entity(thrown.problem());
    thrown.headers().forEach(response::header);
    return response.build();
  }
}
