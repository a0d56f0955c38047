package org.rashomon.disagreement;

import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.EntityComparison;
import org.rashomon.claim.entity.ThingComparison;

/// Steps over who or what is named: each compares the names again.
public sealed interface Naming extends Step {

  /// Two that no one can both be.
  record Different(Claim a, Claim b) implements Naming {
    @Override
    public String text() {
      return "%s names %s, %s names %s"
          .formatted(said(a), Values.normalised(a), said(b), Values.normalised(b));
    }

    @Override
    public boolean holds() {
      return compare(a, b) == EntityComparison.Outcome.DIFFERENT;
    }
  }

  /// Two names or descriptions that may be of one.
  record MayBeOne(Claim a, Claim b) implements Naming {
    @Override
    public String text() {
      return "%s and %s may be one".formatted(Values.normalised(a), Values.normalised(b));
    }

    @Override
    public boolean holds() {
      EntityComparison.Outcome outcome = compare(a, b);
      return outcome == EntityComparison.Outcome.SAME
          || outcome == EntityComparison.Outcome.REFINED;
    }
  }

  /// A surname alone, and a full name of which it is no part.
  record OtherName(Claim surname, Claim name) implements Naming {
    @Override
    public String text() {
      return "%s is no name of %s".formatted(Values.normalised(surname), Values.normalised(name));
    }

    @Override
    public boolean holds() {
      return surname.value() instanceof Value.Entity one
          && name.value() instanceof Value.Entity other
          && one.proper()
          && other.proper()
          && one.lemmas().size() == 1
          && other.lemmas().size() > 1
          && !other.lemmas().containsAll(one.lemmas())
          && compare(surname, name) == EntityComparison.Outcome.UNKNOWN;
    }
  }

  /// One is said to have done it, and not to have done it.
  record DoneAndNot(Claim did, Claim didNot) implements Naming {
    @Override
    public String text() {
      return "%s lays it on %s, %s says it was not so"
          .formatted(said(did), Values.normalised(did), said(didNot));
    }

    @Override
    public boolean holds() {
      return isNo(didNot) && !isNo(did) && compare(did, didNot) == EntityComparison.Outcome.SAME;
    }
  }

  /// Whether a claim says that the one it names is not the one.
  static boolean isNo(Claim claim) {
    return claim.stance().isNegative() || claim.stance().modality() == Modality.DENIED;
  }

  static EntityComparison.Outcome compare(Claim a, Claim b) {
    return a.value() instanceof Value.Entity one && b.value() instanceof Value.Entity other
        ? isOfThings(a) && isOfThings(b)
            ? ThingComparison.of(one, other)
            : EntityComparison.of(one, other)
        : EntityComparison.Outcome.UNKNOWN;
  }

  private static boolean isOfThings(Claim claim) {
    return switch (claim.slot().predicate()) {
      case "SHIP", "AIRLINE", "MODEL", "RIVER", "WEAPON" -> true;
      default -> false;
    };
  }

  private static String said(Claim claim) {
    return claim
        .stance()
        .speaker()
        .map(speaker -> "%s (in %s)".formatted(speaker, claim.source()))
        .orElse(claim.source());
  }
}
