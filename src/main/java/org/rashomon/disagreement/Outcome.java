package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.alignment.Reason;

/// What a rule finds for a pair of claims.
public sealed interface Outcome {
  List<Step> steps();

  Relation relation();

  /// This one, explained by other steps before its own.
  default Outcome after(List<Step> first) {
    if (first.isEmpty()) {
      return this;
    }
    List<Step> all = Stream.concat(first.stream(), steps().stream()).toList();
    return switch (this) {
      case Agrees agrees -> new Agrees(all);
      case Compatible compatible -> new Compatible(compatible.reason(), all);
      case NotComparable other -> new NotComparable(other.reason(), all);
      case Disagrees shown ->
          new Disagrees(shown.relation(), shown.type(), shown.reason(), shown.gap(), all);
    };
  }

  /// They hold the same value.
  record Agrees(List<Step> steps) implements Outcome {
    public Agrees {
      steps = List.copyOf(steps);
    }

    @Override
    public Relation relation() {
      return Relation.AGREES;
    }
  }

  /// They differ and hold together.
  record Compatible(Reason reason, List<Step> steps) implements Outcome {
    public Compatible {
      steps = List.copyOf(steps);
    }

    @Override
    public Relation relation() {
      return Relation.COMPATIBLE;
    }
  }

  /// They are not about the same thing.
  record NotComparable(Reason reason, List<Step> steps) implements Outcome {
    public NotComparable {
      steps = List.copyOf(steps);
    }

    @Override
    public Relation relation() {
      return Relation.NOT_COMPARABLE;
    }
  }

  /// They disagree.
  ///
  /// @param relation one that is shown
  /// @param reason for a GAP that a declared part explains, else empty
  /// @param gap the gap ratio of two quantities, at least 1, where there is one
  record Disagrees(
      Relation relation,
      DisagreementType type,
      Optional<Reason> reason,
      Optional<BigDecimal> gap,
      List<Step> steps)
      implements Outcome {
    public Disagrees {
      if (!relation.isShown() || steps.isEmpty()) {
        throw new IllegalArgumentException("a disagreement is shown and explained");
      }
      steps = List.copyOf(steps);
    }
  }
}
