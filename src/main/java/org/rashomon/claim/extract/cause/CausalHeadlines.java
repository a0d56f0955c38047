package org.rashomon.claim.extract.cause;

import java.util.Optional;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.cause.Causation.Effect;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.Link;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the cause that a heading names without a verb: "Gas leak behind blast in Tarnau".
final class CausalHeadlines {
  private CausalHeadlines() {}

  /// The cause opens the sentence; a verb may only tell who says so.
  static Optional<Causation> find(ParsedSentence parsed) {
    if (parsed.elements().size() < 3
        || !(parsed.elements().get(0) instanceof Nominal cause)
        || !(parsed.elements().get(1) instanceof Link link)
        || !parsed.token(link.from()).is("behind")
        || !(parsed.elements().get(2) instanceof Nominal effect)) {
      return Optional.empty();
    }
    boolean told =
        parsed.elements().stream()
            .filter(Element.Verbal.class::isInstance)
            .map(Element::from)
            .allMatch(verb -> isBehindComma(parsed, verb));
    return told && Effects.isHappening(parsed, effect)
        ? Optional.of(
            new Causation(
                new Stretch(cause.from(), cause.to()),
                cause.head(),
                Effect.of(effect),
                new Stretch(link.from(), effect.to()),
                false,
                Stance.PLAIN.with(Polarity.POSITIVE)))
        : Optional.empty();
  }

  private static boolean isBehindComma(ParsedSentence parsed, int verb) {
    return parsed.tokens().subList(0, verb).stream().anyMatch(token -> token.is(","));
  }
}
