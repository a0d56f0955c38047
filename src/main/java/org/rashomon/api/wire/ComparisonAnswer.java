package org.rashomon.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The answer to a comparison, in the contract's field order.
///
/// @param claims every claim that the answer refers to, or all of them
/// @param notFlagged absent unless asked for
/// @param incomplete whether something that was sent could not be read, so that a disagreement may
///   be missing; a warning says what
@Schema(name = "Comparison", description = "The answer to a comparison.")
public record ComparisonAnswer(
    Engine engine,
    List<ReportAnswer> reports,
    List<ClaimAnswer> claims,
    List<DisagreementAnswer> disagreements,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<LetPass>> notFlagged,
    List<Notice> warnings,
    boolean incomplete) {
  public ComparisonAnswer {
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
    disagreements = List.copyOf(disagreements);
    warnings = List.copyOf(warnings);
  }

  /// What gave the answer. Equal engines give equal bytes for equal requests.
  ///
  /// @param ruleset fingerprint of the rules, lexicons and unit tables
  public record Engine(String name, String version, String ruleset) {}

  /// A warning.
  @Schema(name = "Warning")
  public record Notice(String code, String detail) {}

  /// Two claims that were close enough to compare, and why they were let pass.
  ///
  /// @param a id of a claim
  /// @param b id of a claim
  @Schema(name = "NotFlagged", description = "Two claims compared and let pass.")
  public record LetPass(
      String a,
      String b,
      String relation,
      Optional<String> reason,
      String rule,
      List<String> explanation) {
    public LetPass {
      explanation = List.copyOf(explanation);
    }
  }
}
