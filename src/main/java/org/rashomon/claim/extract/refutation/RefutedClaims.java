package org.rashomon.claim.extract.refutation;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.report.Span;

/// Keeps from being asserted what a sentence tells only to say that it is not so: the 40 dead in "a
/// video that speaks of 40 dead is false".
public final class RefutedClaims {
  private final Refutations refutations = new Refutations();

  /// The claims of a sentence, those that it refutes only passed on.
  public List<Claim> heldBack(Reading reading, List<Claim> claims) {
    Optional<Span> refuted =
        claims.isEmpty()
            ? Optional.empty()
            : refutations.notAsserted(reading.parsed()).map(words -> span(reading, words));
    return refuted
        .map(span -> claims.stream().map(claim -> heldBack(span, claim)).toList())
        .orElse(claims);
  }

  private static Span span(Reading reading, Stretch words) {
    return reading.parsed().span(words.from(), words.to());
  }

  private static Claim heldBack(Span refuted, Claim claim) {
    boolean asserted =
        claim.stance().modality() == Modality.ASSERTED && !claim.stance().isNegative();
    return asserted && refuted.covers(claim.evidence().span())
        ? claim.with(claim.stance().with(Modality.REPORTED))
        : claim;
  }
}
