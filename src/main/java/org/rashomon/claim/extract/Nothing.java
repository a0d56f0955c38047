package org.rashomon.claim.extract;

import java.util.Optional;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Hedge;

/// Noun phrases that say that there is none of what they name: "no weapons", "neither weapons nor
/// drugs", "nothing".
public final class Nothing {
  private Nothing() {}

  public static boolean isNamed(ParsedSentence parsed, Optional<Nominal> nominal) {
    return nominal.filter(phrase -> isNamed(parsed, phrase)).isPresent();
  }

  private static boolean isNamed(ParsedSentence parsed, Nominal phrase) {
    boolean neither =
        parsed.token(phrase.from()).is("neither") || parsed.token(phrase.from()).is("no");
    boolean counted =
        phrase
            .amount()
            .flatMap(index -> parsed.token(index).amount())
            .filter(amount -> amount.quantity().hedge() == Hedge.NONE)
            .isPresent();
    return neither || counted || parsed.head(phrase).is("nothing");
  }
}
