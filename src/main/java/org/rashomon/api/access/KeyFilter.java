package org.rashomon.api.access;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.rashomon.api.problem.Problem;
import org.rashomon.api.problem.ProblemException;
import org.rashomon.api.problem.ProblemKind;
import org.rashomon.event.Keys.Holder;
import org.rashomon.event.Keys.Role;

/// Asks every call for a key whose role allows it, once any key was ever made.
@Singleton
public class KeyFilter {
  private static final String HEADER = "X-API-Key";
  private static final List<String> OPEN = List.of("v1", "limits");

  /// `v1/events/{event}`
  private static final int EVENT = 3;

  private final KeyRing keys;
  private final Caller caller;

  KeyFilter(KeyRing keys, Caller caller) {
    this.keys = keys;
    this.caller = caller;
  }

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    List<String> path = segments(request.getUriInfo().getPath());
    if (path.equals(OPEN) || !keys.areAsked()) {
      return;
    }
    Role needed = needed(request.getMethod(), path);
    Holder holder = holder(Optional.ofNullable(request.getHeaderString(HEADER)));
    if (holder.role().compareTo(needed) < 0) {
      throw refused(
          ProblemKind.ROLE_TOO_LOW,
          "The key \""
              + holder.name()
              + "\" is a "
              + holder.role()
              + "'s, the call needs "
              + needed);
    }
    caller.is(holder);
  }

  private Holder holder(Optional<String> key) {
    String sent =
        key.orElseThrow(
            () -> refused(ProblemKind.KEY_REQUIRED, "There is no " + HEADER + " header"));
    return keys.holder(sent)
        .orElseThrow(() -> refused(ProblemKind.KEY_REFUSED, ProblemKind.KEY_REFUSED.title()));
  }

  /// Reading and comparing without storing is for readers, removing an event for admins, the rest
  /// for editors.
  private static Role needed(String method, List<String> path) {
    boolean stored = path.contains("events");
    if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD) || !stored) {
      return Role.READER;
    }
    return method.equals(HttpMethod.DELETE) && path.size() == EVENT ? Role.ADMIN : Role.EDITOR;
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
  }

  private static ProblemException refused(ProblemKind kind, String detail) {
    return new ProblemException(
        Problem.of(kind, detail),
        kind.status() == 401 ? Map.of("WWW-Authenticate", HEADER) : Map.of());
  }
}
