package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.CauseComparison;
import org.rashomon.claim.extract.cause.CauseExtractor;
import org.rashomon.disagreement.Causes;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Firmness;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Naming;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;
import org.rashomon.disagreement.Telling;

/// A cigarette / a gas heater. A report that also speaks of the other's cause may tell how one led
/// to the other.
public final class DifferentCauses implements Rule {
  private static final String DEATH = "death";

  @Override
  public String name() {
    return "DIFFERENT_CAUSES";
  }

  @Override
  public String summary() {
    return "Two causes of one happening that have nothing in common.";
  }

  @Override
  public int order() {
    return 1410;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Claim a = pair.a();
    Claim b = pair.b();
    Causes step = new Causes.Different(a, b);
    boolean stated =
        (Firmness.isStated(a) || Firmness.isStated(b))
            && isThought(a)
            && isThought(b)
            && !Naming.isNo(a)
            && !Naming.isNo(b);
    if (!stated || !step.holds()) {
      return Optional.empty();
    }
    return mayChain(a, b) || tellsOf(a, b) || tellsOf(b, a)
        ? Grounds.compatible(Reason.LIST_VALUED, step)
        : Optional.of(Grounds.disagrees(Relation.CONFLICT, DisagreementType.CAUSE, step));
  }

  /// Stated or thought likely. That police suspect another cause speaks against one that is stated.
  private static boolean isThought(Claim claim) {
    return Firmness.isStated(claim) || claim.stance().modality() == Modality.PROBABLE;
  }

  /// A great happening kills in many ways, and follows on a mishap.
  private static boolean mayChain(Claim a, Claim b) {
    boolean loose =
        a.slot().predicate().equals(CauseExtractor.BEFORE)
            || b.slot().predicate().equals(CauseExtractor.BEFORE);
    boolean death = a.slot().subject().equals(DEATH) || b.slot().subject().equals(DEATH);
    return (loose || death) && (isGreat(a) || isGreat(b));
  }

  private static boolean isGreat(Claim claim) {
    return claim.value() instanceof Value.Cause cause && CauseComparison.isGreat(cause);
  }

  private static boolean tellsOf(Claim one, Claim other) {
    return other.value() instanceof Value.Cause cause
        && Telling.hasWithout(
            one,
            Causes.telling(cause),
            word ->
                CauseComparison.clears(word)
                    || (leaves(word) && isWay(cause, one.slot().subject())));
  }

  /// "left the rails" says nothing of a cracked rail.
  private static boolean isWay(Value.Cause cause, String happening) {
    return Causes.telling(cause).stream().anyMatch(word -> CauseComparison.isWay(word, happening));
  }

  private static boolean leaves(String word) {
    return switch (word) {
      case "left", "leave", "jumped", "off", "leaving", "jump" -> true;
      default -> false;
    };
  }
}
