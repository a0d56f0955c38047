package org.rashomon.api.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One slot with its positions and how they relate.
@Schema(name = "Disagreement", description = "One slot on which reports differ.")
public record DisagreementAnswer(
    String id,
    String type,
    String relation,
    String severity,
    String slot,
    String summary,
    List<PositionAnswer> positions,
    List<PairAnswer> pairs) {
  public DisagreementAnswer {
    positions = List.copyOf(positions);
    pairs = List.copyOf(pairs);
  }

  /// A value and who holds it.
  ///
  /// @param claims ids of claims
  /// @param origins independent ones
  @Schema(name = "Position")
  public record PositionAnswer(
      String value, List<String> claims, List<String> sources, int origins) {
    public PositionAnswer {
      claims = List.copyOf(claims);
      sources = List.copyOf(sources);
    }
  }

  /// How two positions relate, by which rule, and the steps that recompute.
  ///
  /// @param positions two indexes of the disagreement's positions
  /// @param gap ratio of the nearer ends, at least 1
  @Schema(name = "Pair")
  public record PairAnswer(
      List<Integer> positions,
      String relation,
      String rule,
      Optional<BigDecimal> gap,
      Optional<String> reason,
      List<String> explanation) {
    public PairAnswer {
      positions = List.copyOf(positions);
      explanation = List.copyOf(explanation);
    }
  }
}
