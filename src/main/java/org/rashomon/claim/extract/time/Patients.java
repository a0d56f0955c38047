package org.rashomon.claim.extract.time;

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
  /// Before the word that an occurrence's patient hangs on by a preposition.
  static final String SEAT = "@";

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
    seat(parsed, nominal).ifPresent(modifiers::add);
    boolean unnamed = head.amount().isPresent() || head.moment().isPresent();
    return new Population(unnamed ? "" : head.lemma(), modifiers);
  }

  /// "workers at the port": what it hangs on, with a mark.
  private static Optional<String> seat(ParsedSentence parsed, Nominal nominal) {
    int at = parsed.elements().indexOf(nominal) + 2;
    return Optional.of(at)
        .filter(index -> index < parsed.elements().size())
        .map(index -> parsed.elements().get(index))
        .filter(Nominal.class::isInstance)
        .map(Nominal.class::cast)
        .filter(next -> parsed.preposition(next).filter(Patients::isSeat).isPresent())
        .filter(next -> parsed.token(next.head()).mention().isEmpty())
        .map(next -> SEAT + parsed.head(next).lemma());
  }

  private static boolean isSeat(String preposition) {
    return switch (preposition) {
      case "at", "of", "from" -> true;
      default -> false;
    };
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
