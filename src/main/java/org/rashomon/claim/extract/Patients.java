package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Interval;

/// What an occurrence happens to, with what tells it from others of its kind: names are kept as
/// written, and numbers as digits.
final class Patients {
  private Patients() {}

  static Population of(ParsedSentence parsed, Nominal nominal) {
    Token head = parsed.head(nominal);
    List<String> modifiers = new ArrayList<>();
    for (int i = nominal.from(); i < nominal.to(); i++) {
      Token token = parsed.token(i);
      if (token.amount().isPresent()) {
        number(token).ifPresent(modifiers::add);
      } else if (token.isProper() && token.moment().isEmpty()) {
        modifiers.add(token.text());
      } else if (i != nominal.head()
          && token.mention().isEmpty()
          && (token.isNoun() || token.isAdjective())) {
        modifiers.add(token.lemma());
      }
    }
    boolean unnamed = head.amount().isPresent() || head.moment().isPresent();
    return new Population(unnamed ? "" : head.lemma(), modifiers);
  }

  /// A hedged number tells no two apart.
  private static Optional<String> number(Token token) {
    return token
        .amount()
        .map(amount -> amount.quantity().interval())
        .filter(Interval::isPoint)
        .map(interval -> interval.min().toPlainString());
  }
}
