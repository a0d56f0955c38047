package org.rashomon.claim.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.Weight;
import org.rashomon.report.Span;

/// Figures that are told as a part of another figure, or as added to one, which is of another
/// measure: "sixty were inside, nine of them died", "nine dead and another 27 missing". They are
/// the whole of their own measure.
public final class OwnTotals {
  private final PredicateLexicon lexicon = PredicateLexicon.load();

  /// @param claims of one report, in the order of their evidence
  public List<Claim> of(List<Claim> claims) {
    Map<String, List<Claim>> byMeasure =
        claims.stream()
            .filter(claim -> isFigure(claim) && claim.scope().happening() != Happening.HISTORICAL)
            .collect(Collectors.groupingBy(this::kind));
    List<Claim> figures = new ArrayList<>();
    List<Claim> told = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      boolean figure = isFigure(claim);
      boolean whole =
          figure && isWhole(claim, figures, byMeasure.getOrDefault(kind(claim), List.of()));
      told.add(whole ? whole(claim) : claim);
      if (figure) {
        figures.add(claim);
      }
    }
    return told;
  }

  private static boolean isFigure(Claim claim) {
    return claim.slot().aspect() == Aspect.COUNT && claim.value() instanceof Value.Amount;
  }

  private static Claim whole(Claim claim) {
    return claim.with(claim.scope().with(Extent.UNSTATED));
  }

  /// @param earlier the figures before it
  /// @param same all figures of its measure
  private boolean isWhole(Claim claim, List<Claim> earlier, List<Claim> same) {
    Optional<PredicateClass> own = measure(claim);
    if (own.isEmpty()) {
      return false;
    }
    return switch (claim.scope().extent()) {
      case PART ->
          isOfThem(claim)
              && before(claim, earlier)
                  .filter(total -> isGreater(total, claim))
                  .filter(total -> own.get().weight() != Weight.DEATH || takesInDead(total))
                  .isPresent();
      case INCREMENT ->
          isHarm(own.get())
              && before(claim, earlier).filter(other -> isHarm(measure(other))).isPresent()
              && same.stream().allMatch(other -> agree(claim, other));
      case UNSTATED, WHOLE -> false;
    };
  }

  private Optional<PredicateClass> measure(Claim claim) {
    return claim.slot().hasKnownPredicate()
        ? lexicon.byName(claim.slot().predicate())
        : Optional.empty();
  }

  /// "nine of them", "three of whom", "of the 49 aboard, nine"
  private static boolean isOfThem(Claim claim) {
    String words = claim.quote().toLowerCase(Locale.ROOT);
    String sentence = claim.evidence().report().quote(claim.evidence().sentence());
    return !claim.scope().population().isStated()
        && (words.contains(" of them ")
            || words.contains(" of whom ")
            || sentence.startsWith("Of the "));
  }

  /// The last figure of another measure before it, in its sentence or the one before.
  private static Optional<Claim> before(Claim claim, List<Claim> earlier) {
    for (Claim other : earlier.reversed()) {
      if (other.evidence().span().field() != claim.evidence().span().field()
          || !isNear(other.evidence().sentence(), claim.evidence().sentence())) {
        return Optional.empty();
      }
      if (other.evidence().span().start() < claim.evidence().span().start()
          && !other.slot().predicate().equals(claim.slot().predicate())) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /// The same sentence, or one that only blanks part from it.
  private static boolean isNear(Span one, Span next) {
    return one.equals(next) || (next.start() >= one.end() && next.start() - one.end() <= 2);
  }

  private static boolean isGreater(Claim total, Claim part) {
    return total
        .interval()
        .flatMap(all -> part.interval().map(some -> some.isBelow(all)))
        .orElse(false);
  }

  /// Whether all who died were among these: of those hurt or rescued some die, and others have died
  /// before.
  private static boolean takesInDead(Claim total) {
    return !total.slot().hasKnownPredicate()
        || switch (total.slot().predicate()) {
          case "ABOARD", "INSIDE", "STRANDED", "TRAPPED", "ILL", "CAUGHT_UP" -> true;
          default -> false;
        };
  }

  private static boolean isHarm(Optional<PredicateClass> measure) {
    return measure.filter(OwnTotals::isHarm).isPresent();
  }

  private static boolean isHarm(PredicateClass measure) {
    return switch (measure.weight()) {
      case DEATH, INJURY, PEOPLE -> true;
      case PROPERTY, OTHER -> false;
    };
  }

  /// Bodies are those of the dead.
  private String kind(Claim claim) {
    return measure(claim)
        .filter(measure -> measure.weight() == Weight.DEATH)
        .map(measure -> measure.weight().name())
        .orElse(claim.slot().predicate());
  }

  /// No other number of the same measure is told.
  private static boolean agree(Claim claim, Claim other) {
    return claim.interval().flatMap(one -> other.interval().map(one::overlaps)).orElse(true);
  }
}
