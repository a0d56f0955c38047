package org.rashomon.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Problem details after RFC 9457.
///
/// @param type relative to the service; `docs/problems.md` lists them all
/// @param limit and `size`: of the only violation, if it has them
/// @param instance names an unexpected failure in the log
/// @param violations all of them, in the order in which they stand in the request
@Schema(description = "Problem details after RFC 9457, with all violations at once.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Problem(
    @Schema(examples = "/problems/duplicate-report-id") String type,
    String title,
    int status,
    ProblemKind code,
    String detail,
    Optional<String> instance,
    Optional<Long> limit,
    Optional<Long> size,
    List<Violation> violations) {
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    violations = List.copyOf(violations);
  }

  public static Problem of(ProblemKind kind, String detail) {
    return new Problem(
        kind.type(),
        kind.title(),
        kind.status(),
        kind,
        Printable.of(detail),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /// For a limit that concerns the request as a whole.
  public static Problem over(ProblemKind kind, String detail, long limit, long size) {
    return of(kind, detail).with(Optional.of(limit), Optional.of(size), List.of());
  }

  Problem with(Optional<Long> limit, Optional<Long> size, List<Violation> violations) {
    return new Problem(type, title, status, code, detail, instance, limit, size, violations);
  }

  /// The same problem with the name by which the log knows it.
  Problem named(String name) {
    return new Problem(
        type, title, status, code, detail, Optional.of(name), limit, size, violations);
  }
}
