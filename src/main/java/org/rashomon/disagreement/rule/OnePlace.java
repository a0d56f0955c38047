package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.lexicon.KindredHappenings;
import org.rashomon.disagreement.Firmness;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Naming;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.PlacesMeet;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Values;

/// Salzburg / Austria; Kyiv / Kiev; in the kitchen / in the hotel.
public final class OnePlace implements Rule {
  @Override
  public String name() {
    return "ONE_PLACE";
  }

  @Override
  public String summary() {
    return "A place by another name, or a place and what it lies in or may lie in.";
  }

  @Override
  public int order() {
    return 1320;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Claim a = pair.a();
    Claim b = pair.b();
    boolean told = Firmness.isTold(a) && Firmness.isTold(b) && !Naming.isNo(a) && !Naming.isNo(b);
    if (a.slot().aspect() != Aspect.PLACE || b.slot().aspect() != Aspect.PLACE || !told) {
      return Optional.empty();
    }
    PlacesMeet meet = new PlacesMeet(a, b);
    return switch (meet.outcome()) {
      case SAME ->
          Values.normalised(a).equals(Values.normalised(b))
              ? Grounds.agrees(meet)
              : Grounds.compatible(Reason.SAME_ENTITY_ALIAS, meet);
      case CONTAINED -> Grounds.compatible(Reason.PLACE_CONTAINED, meet);
      case UNKNOWN ->
          areTwo(a, b) ? Optional.empty() : Grounds.compatible(Reason.PLACE_CONTAINED, meet);
      case OPPOSITE, DIFFERENT -> Optional.empty();
    };
  }

  /// Whether two things are told to have happened: each may have its place.
  private static boolean areTwo(Claim a, Claim b) {
    return a.slot().hasKnownPredicate()
        && b.slot().hasKnownPredicate()
        && !KindredHappenings.load().mayBeOne(a.slot().predicate(), b.slot().predicate());
  }
}
