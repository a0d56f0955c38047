package org.rashomon.claim;

import java.util.Optional;

/// Who stands behind a claim, and how firmly.
///
/// @param speaker who said it ("the coast guard"), as written without article; empty: the outlet
///   itself
public record Stance(Polarity polarity, Modality modality, Optional<String> speaker) {
  public static final Stance PLAIN =
      new Stance(Polarity.POSITIVE, Modality.ASSERTED, Optional.empty());

  public Stance with(Polarity changed) {
    return new Stance(changed, modality, speaker);
  }

  public Stance with(Modality changed) {
    return new Stance(polarity, changed, speaker);
  }

  public Stance saidBy(String who) {
    return new Stance(polarity, modality, Optional.of(who));
  }

  public boolean isNegative() {
    return polarity == Polarity.NEGATIVE;
  }
}
