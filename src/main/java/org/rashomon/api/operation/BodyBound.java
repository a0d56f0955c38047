package org.rashomon.api.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.rashomon.api.Limits;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.request.Body;

/// Refuses a body whose announced length is over the limit, before any of it is kept. A body
/// without a length is bounded where it is read.
@Singleton
public class BodyBound {
  private static final int BEFORE_ALL_ROUTES = 100;

  /// A body up to so many times the limit is read and dropped first: a client that is still sending
  /// would not see the answer.
  private static final int DROPPED = 4;

  private final int limit;
  private final ObjectMapper json;

  BodyBound(Limits limits, ObjectMapper json) {
    this.limit = limits.requestBytes();
    this.json = json;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_ALL_ROUTES);
  }

  private void check(RoutingContext context) {
    long size = announced(context.request());
    if (size <= limit) {
      context.next();
    } else if (size <= (long) DROPPED * limit) {
      context.request().handler(_ -> {}).endHandler(_ -> refuse(context, size)).resume();
    } else {
      refuse(context, size);
    }
  }

  private static long announced(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException unreadable) {
      return 0;
    }
  }

  private void refuse(RoutingContext context, long size) {
    Problem problem = Body.tooLarge(limit, size, Long.toString(size));
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(written(problem));
  }

  private String written(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
