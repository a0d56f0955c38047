package org.rashomon.alignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.quantity.Unit;

/// Civilians are not soldiers: populations that share no member are not compared. A part and its
/// whole are, and rules say how. Populations of which nothing is known in common need to be alike
/// otherwise.
final class PopulationCheck implements Check {
  private static final BigDecimal MOST_WITH_CREW = new BigDecimal("1.5");

  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (!counts(pair.a()) || !counts(pair.b())) {
      return Optional.empty();
    }
    return switch (Populations.of(pair)) {
      case SAME -> Optional.empty();
      case FIRST_WITHIN_SECOND -> within(pair, pair.a(), pair.b());
      case SECOND_WITHIN_FIRST -> within(pair, pair.b(), pair.a());
      case DISJOINT -> different(pair);
      case UNKNOWN -> strange(pair) ? different(pair) : Optional.empty();
    };
  }

  private static Optional<Gate.Passage> within(Candidate pair, Claim part, Claim whole) {
    return isShareOfPart(pair) || isPartAboard(pair) || isDetail(part, whole)
        ? different(pair)
        : Optional.empty();
  }

  /// Counts and shares count something; a length or a price is of its subject.
  private static boolean counts(Claim claim) {
    return claim.value() instanceof Value.Amount amount
        && switch (amount.quantity().unit()) {
          case Unit.Things things -> true;
          case Unit.Percent percent -> true;
          case Unit.Measured measured -> false;
          case Unit.Money money -> false;
          case Unit.Factor factor -> false;
        };
  }

  /// The officers hurt of whom a report speaks further down are some of the hurt; those with whom
  /// it begins may be all that it knows of.
  private static boolean isDetail(Claim part, Claim whole) {
    return !Lead.has(part) && Populations.isFewer(part, whole);
  }

  /// Those aboard are counted as crew, as passengers and together; none of these denies another.
  private static boolean isPartAboard(Candidate pair) {
    return pair.a().slot().predicate().equals("ABOARD")
        && pair.b().slot().predicate().equals("ABOARD")
        && (isCrew(pair.a()) != isCrew(pair.b())
            || (isPassengers(pair.a()) != isPassengers(pair.b()) && !isFarApart(pair)));
  }

  private static boolean isCrew(Claim claim) {
    Population crew = new Population("crew member", List.of());
    return claim.scope().population().isStated()
        && Populations.compare(claim.scope().population(), crew) == PopulationRelation.SAME;
  }

  private static boolean isPassengers(Claim claim) {
    return claim.scope().population().head().equals("passenger");
  }

  /// A crew is smaller than half of the passengers.
  private static boolean isFarApart(Candidate pair) {
    return pair.a()
        .interval()
        .flatMap(a -> pair.b().interval().flatMap(a::gapRatio))
        .filter(ratio -> ratio.compareTo(MOST_WITH_CREW) > 0)
        .isPresent();
  }

  /// A share of a part is no part of a share of the whole.
  private static boolean isShareOfPart(Candidate pair) {
    return isShare(pair)
        && pair.a().scope().population().isStated()
        && pair.b().scope().population().isStated()
        && !sameHead(pair);
  }

  private static boolean isShare(Candidate pair) {
    return pair.a().value() instanceof Value.Amount amount
        && amount.quantity().unit() instanceof Unit.Percent;
  }

  private static boolean sameHead(Candidate pair) {
    return pair.a().scope().population().head().equals(pair.b().scope().population().head());
  }

  private static boolean strange(Candidate pair) {
    return pair.a().scope().population().isStated()
        && pair.b().scope().population().isStated()
        && pair.similarity() < floor(pair);
  }

  private static double floor(Candidate pair) {
    return pair.a().slot().hasKnownPredicate()
        ? Thresholds.KNOWN_MEASURE_OF_UNLIKE_POPULATIONS
        : Thresholds.UNLIKE_SUBJECTS;
  }

  private static Optional<Gate.Passage> different(Candidate pair) {
    return Check.closedIfNear(
        pair,
        Reason.DIFFERENT_POPULATION,
        "%s counts %s, %s counts %s"
            .formatted(
                Check.words(pair.a()),
                Populations.inWords(pair.a()),
                Check.words(pair.b()),
                Populations.inWords(pair.b())));
  }
}
