package org.rashomon.api.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns whatever ends a request early into a problem.
@Singleton
public class ProblemAnswers {
  private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

  private final AllowedMethods methods;

  ProblemAnswers(AllowedMethods methods) {
    this.methods = methods;
  }

  @ServerExceptionMapper
  public Response problem(ProblemException thrown) {
    return answer(thrown.problem(), thrown.headers());
  }

  /// What the HTTP layer itself refuses.
  @ServerExceptionMapper
  public Response refused(WebApplicationException thrown, UriInfo uri) {
    ProblemKind kind = kindOf(thrown.getResponse().getStatus());
    if (kind == ProblemKind.UNEXPECTED) {
      return unexpected(thrown);
    }
    return answer(Problem.of(kind, kind.title()), headers(kind, uri));
  }

  private Map<String, String> headers(ProblemKind kind, UriInfo uri) {
    return kind == ProblemKind.METHOD_NOT_ALLOWED
        ? Map.of(HttpHeaders.ALLOW, methods.at(uri.getPath()))
        : Map.of();
  }

  /// What nobody foresaw. The log has the stack trace without messages, which could quote a report.
  @ServerExceptionMapper
  public Response unexpected(Throwable thrown) {
    String name = "urn:uuid:" + UUID.randomUUID();
    LOG.errorf("%s: %s", name, Trace.of(thrown));
    Problem problem = Problem.of(ProblemKind.UNEXPECTED, "The log names this failure " + name);
    return answer(problem.named(name), Map.of());
  }

  private static ProblemKind kindOf(int status) {
    return switch (status) {
      case 400 -> ProblemKind.MALFORMED_REQUEST;
      case 404 -> ProblemKind.NOT_FOUND;
      case 405 -> ProblemKind.METHOD_NOT_ALLOWED;
      case 406 -> ProblemKind.NOT_ACCEPTABLE;
      case 413 -> ProblemKind.REQUEST_TOO_LARGE;
      case 415 -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
      case 503 -> ProblemKind.NOT_READY;
      default -> ProblemKind.UNEXPECTED;
    };
  }

  private static Response answer(Problem problem, Map<String, String> headers) {
    Response.ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    headers.forEach(response::header);
    return response.build();
  }
}
