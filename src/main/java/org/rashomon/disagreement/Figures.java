package org.rashomon.disagreement;

import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Populations;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Unit;

/// Two claims that put quantities of one unit in a slot.
public record Figures(Candidate pair, Figure a, Figure b) {

  /// @return empty if one of them holds no quantity, or the units differ
  public static Optional<Figures> of(Candidate pair) {
    if (pair.a().value() instanceof Value.Amount a
        && pair.b().value() instanceof Value.Amount b
        && a.quantity().unit().equals(b.quantity().unit())) {
      return Optional.of(
          new Figures(
              pair, new Figure(pair.a(), a.quantity()), new Figure(pair.b(), b.quantity())));
    }
    return Optional.empty();
  }

  public boolean disjoint() {
    return !a.interval().overlaps(b.interval());
  }

  /// The figure of the smaller interval, or where they overlap of the smaller stated number.
  public Figure lower() {
    if (disjoint()) {
      return a.interval().isBelow(b.interval()) ? a : b;
    }
    return a.stated().compareTo(b.stated()) <= 0 ? a : b;
  }

  public Figure upper() {
    return other(lower());
  }

  public Figure other(Figure one) {
    return one.equals(a) ? b : a;
  }

  public PopulationRelation populations() {
    return Populations.of(pair);
  }

  /// The figure that counts a part of what the other counts: by a population within the other's, or
  /// by its own words where the other is not such a part. Shares and measurements have no parts.
  public Optional<Figure> part() {
    if (!(a.quantity().unit() instanceof Unit.Things)) {
      return Optional.empty();
    }
    boolean aPart = a.claim().scope().extent() == Extent.PART;
    boolean bPart = b.claim().scope().extent() == Extent.PART;
    boolean counts = a.claim().slot().aspect() == Aspect.COUNT;
    return switch (counts ? populations() : PopulationRelation.SAME) {
      case FIRST_WITHIN_SECOND -> Optional.of(a);
      case SECOND_WITHIN_FIRST -> Optional.of(b);
      case SAME, DISJOINT, UNKNOWN ->
          aPart == bPart ? Optional.empty() : Optional.of(aPart ? a : b);
    };
  }

  /// The steps that every explanation of two figures begins with.
  public List<Step> stated() {
    return List.of(a.statedStep(), b.statedStep());
  }

  /// The step that says whether the intervals meet.
  public Step meeting() {
    Interval lower = lower().interval();
    Interval upper = upper().interval();
    return disjoint()
        ? new Explanation.IntervalsDisjoint(lower, upper)
        : new Explanation.IntervalsOverlap(lower, upper);
  }
}
