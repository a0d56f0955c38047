package org.rashomon.disagreement.rule;

import java.util.Optional;
import org.rashomon.alignment.Candidate;
import org.rashomon.alignment.Reason;
import org.rashomon.alignment.Wording;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.entity.EntityComparison;
import org.rashomon.disagreement.DisagreementType;
import org.rashomon.disagreement.Grounds;
import org.rashomon.disagreement.Naming;
import org.rashomon.disagreement.OneWording;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Relation;
import org.rashomon.disagreement.Rule;
import org.rashomon.disagreement.Surroundings;

/// "…", said the mayor / "…", said the governor. One quotation, letter, announcement or finding has
/// one author; a description may be of whoever is named.
public final class DifferentSpeakers implements Rule {
  @Override
  public String name() {
    return "DIFFERENT_SPEAKERS";
  }

  @Override
  public String summary() {
    return "The same words, document, announcement or finding given to two who are not one.";
  }

  @Override
  public int order() {
    return 1300;
  }

  @Override
  public Optional<Outcome> judge(Candidate pair, Surroundings surroundings) {
    Claim a = pair.a();
    Claim b = pair.b();
    if (a.slot().aspect() != Aspect.SPEECH || b.slot().aspect() != Aspect.SPEECH) {
      return Optional.empty();
    }
    return switch (Naming.compare(a, b)) {
      case SAME -> Grounds.agrees(new Naming.MayBeOne(a, b), new OneWording(a, b));
      case REFINED -> Grounds.compatible(Reason.REFINEMENT, new Naming.MayBeOne(a, b));
      case UNKNOWN -> Optional.empty();
      case DIFFERENT ->
          givesBoth(a, b, surroundings) || givesBoth(b, a, surroundings)
              ? Optional.empty()
              : Optional.of(
                  Grounds.disagrees(
                      Relation.CONFLICT,
                      DisagreementType.ATTRIBUTION,
                      new OneWording(a, b),
                      new Naming.Different(a, b)));
    };
  }

  /// Whether the report of a claim gives the words to the other's speaker as well: both said it.
  private static boolean givesBoth(Claim claim, Claim other, Surroundings surroundings) {
    return surroundings
        .besides(claim)
        .filter(also -> Wording.isOne(also, other))
        .anyMatch(also -> Naming.compare(also, other) != EntityComparison.Outcome.DIFFERENT);
  }
}
