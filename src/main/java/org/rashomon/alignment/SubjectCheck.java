package org.rashomon.alignment;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Population;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.Kind;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.ThingLexicon;
import org.rashomon.claim.lexicon.Weight;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.quantity.Unit;

/// The thing that is told of must be one: the bridge is not the road. What a count counts is its
/// population, which has a check of its own, as have states.
final class SubjectCheck implements Check {
  @Override
  public Optional<Gate.Passage> objection(Candidate pair) {
    if (OwnKeys.have(pair)) {
      return Optional.empty();
    }
    Slot a = pair.a().slot();
    Slot b = pair.b().slot();
    boolean checked =
        hasCheck(a.aspect()) || hasCheck(b.aspect()) || ofOneThing(pair) || measureOneThing(pair);
    if (checked || (mayBeOne(a, b) && !isUntold(a, b))) {
      return Optional.empty();
    }
    if (areTwoMeasures(a, b)) {
      return Check.unrelated();
    }
    if (isOfOne(a) || isOfOne(b)) {
      return haveOneSurname(a, b) ? Optional.empty() : Check.unrelated();
    }
    boolean alike = pair.similarity() >= Thresholds.UNLIKE_SUBJECTS || isKnownAmount(pair);
    return alike && !areShares(pair) ? Optional.empty() : Check.unrelated();
  }

  /// What happened to it was checked already: "the convoy of aid", "the aid".
  private static boolean ofOneThing(Candidate pair) {
    Population a = pair.a().scope().population();
    Population b = pair.b().scope().population();
    return pair.a().slot().aspect() == Aspect.OCCURRENCE
        && pair.b().slot().aspect() == Aspect.OCCURRENCE
        && a.isStated()
        && b.isStated()
        && Things.mayBeOne(a, b);
  }

  /// "leaked 300 tonnes of diesel", "900 tonnes of diesel escaped"
  private static boolean measureOneThing(Candidate pair) {
    Population a = pair.a().scope().population();
    Population b = pair.b().scope().population();
    return pair.a().slot().aspect() == Aspect.AMOUNT
        && a.isStated()
        && b.isStated()
        && !a.head().equals(pair.a().slot().subject())
        && Populations.compare(a, b) == PopulationRelation.SAME;
  }

  private static boolean hasCheck(Aspect aspect) {
    return aspect == Aspect.COUNT || aspect == Aspect.STATE;
  }

  /// An amount of a measure of the lexicon, whose subjects are both said: a fire has burned an
  /// area, and so many hectares of pine have burned.
  private static boolean isKnownAmount(Candidate pair) {
    Slot a = pair.a().slot();
    Slot b = pair.b().slot();
    return a.aspect() == Aspect.AMOUNT
        && a.hasKnownPredicate()
        && a.predicate().equals(b.predicate())
        && (isSole(a) || isGrave(a))
        && !a.subject().isEmpty()
        && !b.subject().isEmpty()
        && pair.similarity() >= Thresholds.KNOWN_MEASURE_OF_UNLIKE_SUBJECTS;
  }

  private static boolean isGrave(Slot slot) {
    return KnownMeasures.of(slot).filter(known -> known.weight() != Weight.OTHER).isPresent();
  }

  /// What revenue grew by is not what profit grew by.
  private static boolean areTwoMeasures(Slot a, Slot b) {
    PredicateLexicon lexicon = PredicateLexicon.load();
    boolean moved = a.predicate().equals("RISE") || a.predicate().equals("FALL");
    return moved && lexicon.isMeasureNoun(a.subject()) && lexicon.isMeasureNoun(b.subject());
  }

  /// An age is one person's, a rank is among things of one kind.
  private static boolean isOfOne(Slot slot) {
    return switch (slot.predicate()) {
      case "AGE", "RANK", "PLACING" -> true;
      default -> false;
    };
  }

  /// "Alan Mercer", "Judge Mercer", whose first name is not told
  private static boolean haveOneSurname(Slot a, Slot b) {
    return a.predicate().equals(b.predicate())
        && (a.subject().endsWith(" " + b.subject()) || b.subject().endsWith(" " + a.subject()));
  }

  /// Two have a share each, where one of them at least is a name.
  private static boolean areShares(Candidate pair) {
    Slot a = pair.a().slot();
    Slot b = pair.b().slot();
    return pair.a().value() instanceof Value.Amount amount
        && amount.quantity().unit() instanceof Unit.Percent
        && !mayBeOne(a, b)
        && (isName(a) || isName(b));
  }

  private static boolean isName(Slot slot) {
    return !slot.subject().isEmpty() && !WordNet.load().isNoun(slot.subject());
  }

  /// A subject that is not said may be any, except of an amount: everything has a length. Of what
  /// an amount is told must be said: an article has many lengths and many sums.
  private static boolean isUntold(Slot a, Slot b) {
    return a.aspect() == Aspect.AMOUNT
        && (a.subject().isEmpty() || b.subject().isEmpty())
        && !isShareOfPeople(a)
        && !isSole(a);
  }

  /// "Inflation in the capital was 9 percent" / "prices rose by 12 percent"
  private static boolean isSole(Slot slot) {
    return KnownMeasures.of(slot).filter(PredicateClass::sole).isPresent();
  }

  /// "Turnout was 61 percent" / "48 percent of voters went to the polls"
  private static boolean isShareOfPeople(Slot slot) {
    return KnownMeasures.of(slot)
        .filter(known -> known.weight() == Weight.PEOPLE || known.tokens().contains("vote"))
        .filter(known -> known.kinds().contains(Kind.COUNT))
        .isPresent();
  }

  private static boolean mayBeOne(Slot a, Slot b) {
    boolean unsaid = a.subject().isEmpty() || b.subject().isEmpty();
    return (unsaid && (a.aspect() != Aspect.AMOUNT || isSole(a)))
        || a.subject().equals(b.subject())
        || Populations.compare(thing(a), thing(b)) == PopulationRelation.SAME
        || ThingLexicon.load().mayBeOne(a.subject(), b.subject());
  }

  private static Population thing(Slot slot) {
    return new Population(slot.subject(), List.of());
  }
}
