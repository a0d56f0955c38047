package org.rashomon.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One thing that is wrong with a request.
///
/// @param pointer JSON Pointer (RFC 6901) into the body; absent for what is not in the body
/// @param parameter the query parameter, for what is in none of the body
/// @param offset into the string at the pointer, in UTF-16 code units
/// @param limit the stated limit that was passed
/// @param size what was sent, in the limit's unit
@Schema(description = "One thing that is wrong with a request.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Violation(
    @Schema(description = "JSON Pointer into the body") Optional<String> pointer,
    @Schema(description = "Name of the query parameter") Optional<String> parameter,
    @Schema(description = "Code of this violation") ProblemKind code,
    String detail,
    @Schema(description = "Offset into the string, in UTF-16 code units") Optional<Integer> offset,
    @Schema(description = "The stated limit") Optional<Long> limit,
    @Schema(description = "What was sent") Optional<Long> size) {

  static Violation at(String pointer, ProblemKind code, String detail) {
    return new Violation(
        Optional.of(Printable.of(pointer)),
        Optional.empty(),
        code,
        Printable.of(detail),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /// A violation in the query.
  public static Violation inQuery(String parameter, ProblemKind code, String detail) {
    return new Violation(
        Optional.empty(),
        Optional.of(Printable.of(parameter)),
        code,
        Printable.of(detail),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Violation offset(int codeUnits) {
    return new Violation(pointer, parameter, code, detail, Optional.of(codeUnits), limit, size);
  }

  public Violation over(long stated, long sent) {
    return new Violation(
        pointer, parameter, code, detail, offset, Optional.of(stated), Optional.of(sent));
  }
}
