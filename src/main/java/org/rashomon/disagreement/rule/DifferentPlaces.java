package org.rashomon.disagreement.rule;

import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.PlaceComparison;
import org.rashomon.claim.lexicon.KindredHappenings;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Firmness;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Naming;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Places;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Telling;

/// Near Ronda / outside Almeria. A report that has a word for the other's place may mean the wider
/// place, or tell of both.
public final class DifferentPlaces implements Rule {
  @Override
  public String name() {
    return "DIFFERENT_PLACES";
  }

  @Override
  public String summary() {
    return "One happening put in two places of which neither lies in the other.";
  }

  @Override
  public int order() {
    return 1310;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Claim a = pair.a();
    Claim b = pair.b();
    Places step = new Places(a, b);
    boolean firm = Firmness.isTold(a) && Firmness.isTold(b) && !Naming.isNo(a) && !Naming.isNo(b);
    if (!firm || !step.holds()) {
      return Optional.empty();
    }
    if (mayBeTwoEvents(pair, step)) {
      return Grounds.compatible(Reason.DIFFERENT_EVENT, step);
    }
    boolean apart =
        step.outcome() == PlaceComparison.Outcome.OPPOSITE || (!knows(a, b) && !knows(b, a));
    return apart
        ? Optional.of(Grounds.disagrees(Relation.CONFLICT, DisagreementType.PLACE, step))
        : Grounds.compatible(Reason.LIST_VALUED, step);
  }

  /// In two nations, or at two kinds of places, is one event only where more ties it together.
  private static boolean mayBeTwoEvents(Candidate pair, Places step) {
    Claim a = pair.a();
    Claim b = pair.b();
    boolean oneKind =
        a.slot().hasKnownPredicate()
            && KindredHappenings.load().mayBeOne(a.slot().predicate(), b.slot().predicate());
    boolean oneTime =
        a.scope().windows().stream()
            .anyMatch(
                one -> b.scope().windows().stream().anyMatch(w -> w.time().equals(one.time())));
    if (isOfAnyone(a) && isOfAnyone(b) && !oneTime) {
      return true;
    }
    return (isUnnamed(a) || isUnnamed(b))
        ? !oneKind
        : step.mayBeTwoEvents() && !(oneKind && oneTime);
  }

  /// "Five people were killed": nothing tells them from the dead of another day.
  private static boolean isOfAnyone(Claim claim) {
    Population who = claim.scope().population();
    return who.isStated() && who.modifiers().isEmpty() && who.head().equals("people");
  }

  private static boolean isUnnamed(Claim claim) {
    return claim.value() instanceof Value.Place place && !PlaceComparison.isNamed(place);
  }

  /// Whether the report of one has a word for the place of the other, beside the words that its own
  /// place has, too: in a field near Ronda / in a lake near Ronda.
  private static boolean knows(Claim one, Claim other) {
    if (one.value() instanceof Value.Place own
        && other.value() instanceof Value.Place place
        && !PlaceComparison.isNamed(own)
        && PlaceComparison.kind(place).isPresent()) {
      return tellsKind(one, PlaceComparison.kind(place).get());
    }
    return one.value() instanceof Value.Place own
        && other.value() instanceof Value.Place place
        && (tells(one, own, place.name())
            || other.scope().places().stream().anyMatch(name -> tells(one, own, name)));
  }

  /// In the kitchen of the Corona / in the laundry: the hotel is of both, the kitchen of one.
  private static boolean tellsKind(Claim one, String kind) {
    return Telling.hasWithout(one, List.of(kind), "not"::equals);
  }

  /// But for saying that it was not there, and for a capital that stands for its government.
  private static boolean tells(Claim one, Value.Place own, String place) {
    List<String> words = PlaceComparison.words(place, own);
    return PlaceComparison.isCapital(place)
        ? Telling.puts(one, words)
        : Telling.hasWithout(one, words, "not"::equals);
  }
}
