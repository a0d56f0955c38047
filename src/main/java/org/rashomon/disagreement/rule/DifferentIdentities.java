package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.EntityComparison;
import org.rashomon.claim.entity.NameSpelling;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Firmness;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Naming;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Telling;

/// The driver was X / the driver was Y. Two spellings are of one, and a description may be of
/// whoever is named.
public final class DifferentIdentities implements Rule {
  @Override
  public String name() {
    return "DIFFERENT_IDENTITIES";
  }

  @Override
  public String summary() {
    return "Two that fill one role which one alone can fill.";
  }

  @Override
  public int order() {
    return 1210;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Claim a = pair.a();
    Claim b = pair.b();
    boolean stated = isStated(a) && isStated(b);
    if (a.slot().aspect() != Aspect.IDENTITY || !stated || Naming.isNo(a) || Naming.isNo(b)) {
      return Optional.empty();
    }
    Naming.Different different = new Naming.Different(a, b);
    if (different.holds()) {
      boolean open =
          (!isDuel(a) && !isDuel(b) && tellsOfBoth(a, b))
              || isOneOfSeveral(a, surroundings)
              || isOneOfSeveral(b, surroundings);
      return open
          ? Grounds.compatible(Reason.LIST_VALUED, different)
          : Optional.of(Grounds.disagrees(Relation.CONFLICT, DisagreementType.IDENTITY, different));
    }
    return likeness(a, b);
  }

  /// Who is to take an office or to buy it is told as it will be.
  private static boolean isStated(Claim claim) {
    return switch (claim.slot().predicate()) {
      case "OFFICE", "OWNER", "MEMBER", "SUPPLIER" -> Firmness.isTold(claim);
      default -> Firmness.isStated(claim);
    };
  }

  /// Of whom the slot's subject tells: others of the kind are beside the point.
  private static boolean isOfOne(Claim claim) {
    return switch (claim.slot().predicate()) {
      case "NATIONALITY", "DUEL", "HOLDER", "MEMBER", "SUPPLIER" -> true;
      default -> false;
    };
  }

  /// Whoever tells of a duel names both.
  private static boolean isDuel(Claim claim) {
    return claim.slot().predicate().equals("DUEL");
  }

  /// Whether its report names another one in a role of the kind: two races have two winners.
  private static boolean isOneOfSeveral(Claim claim, Surroundings surroundings) {
    return surroundings
        .besides(claim)
        .filter(other -> !isOfOne(claim) || other.slot().subject().equals(claim.slot().subject()))
        .anyMatch(other -> Naming.compare(claim, other) == EntityComparison.Outcome.DIFFERENT);
  }

  /// A report that tells of the other one, too, unless as of a relative of its own.
  private static boolean tellsOfBoth(Claim a, Claim b) {
    boolean relatives =
        a.value() instanceof Value.Entity one
            && b.value() instanceof Value.Entity other
            && EntityComparison.areRelatives(one, other);
    return !relatives
        && (Telling.has(a, NameSpelling.words(b)) || Telling.has(b, NameSpelling.words(a)));
  }

  private static Optional<Outcome> likeness(Claim a, Claim b) {
    return switch (Naming.compare(a, b)) {
      case SAME -> Grounds.compatible(Reason.SAME_ENTITY_ALIAS, new Naming.MayBeOne(a, b));
      case REFINED -> Grounds.compatible(Reason.REFINEMENT, new Naming.MayBeOne(a, b));
      case DIFFERENT, UNKNOWN -> Optional.empty();
    };
  }
}
