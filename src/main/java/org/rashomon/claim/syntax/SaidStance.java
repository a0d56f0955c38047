package org.rashomon.claim.syntax;

import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.syntax.Clause.Kind;

/// What becomes of a clause's stance when someone reports it, denies it, or fears it.
final class SaidStance {
  private SaidStance() {}

  /// A clause as one that someone says.
  ///
  /// @param reporting the stance of the saying itself: "did not say that", "has never denied" leave
  ///   open what is not said or not denied
  static Clause said(Clause inner, Optional<String> speaker, Modality modality, Stance reporting) {
    boolean denied = modality == Modality.DENIED && !reporting.isNegative();
    Stance stance = weaker(inner.stance(), reporting.isNegative() ? Modality.OPEN : modality);
    if (modality == Modality.ASSERTED && wouldBe(inner)) {
      stance = stance.with(Modality.FORECAST);
    }
    if (denied) {
      stance = flipped(stance);
    }
    if (speaker.isPresent() && stance.speaker().isEmpty()) {
      stance = stance.saidBy(speaker.get());
    }
    Kind kind = inner.kind() == Kind.MAIN ? Kind.REPORTED : inner.kind();
    return inner.with(stance).as(kind);
  }

  /// "it said it would dismiss 400 workers": what it said was "will", where nothing is a condition.
  static Clause backshifted(ParsedSentence parsed, Clause inner) {
    boolean condition = parsed.tokens().stream().anyMatch(t -> t.is("if") || t.is("unless"));
    return wouldBe(inner) && !condition
        ? inner.with(inner.stance().with(Modality.FORECAST))
        : inner;
  }

  /// "said she would stay on": what was to come when it was said.
  private static boolean wouldBe(Clause inner) {
    return inner.stance().modality() == Modality.CONDITIONAL
        && inner.verb().filter(verb -> verb.auxiliaries().contains("would")).isPresent();
  }

  /// The less firm of a stance's modality and another; what only says who spoke changes nothing.
  static Stance weaker(Stance stance, Modality modality) {
    boolean plain = modality == Modality.ASSERTED;
    boolean firmer = stance.modality() != Modality.ASSERTED && modality == Modality.CONFIRMED;
    return plain || firmer ? stance : stance.with(modality);
  }

  static Stance flipped(Stance stance) {
    return stance.with(stance.isNegative() ? Polarity.POSITIVE : Polarity.NEGATIVE);
  }
}
