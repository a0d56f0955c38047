package org.rashomon.claim.extract.state;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rashomon.claim.YearsOld;
import org.rashomon.claim.extract.LabelFigure;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Mention.LabelKind;
import org.rashomon.quantity.Unit;

/// How old someone is of whom a state is told, by which two reports that name the person otherwise
/// may be known to mean one: "the 17-year-old", "Ivo Lanz, 17,", "a young man of 17".
final class Ages {
  /// How far behind its noun phrase an age may stand: ", 17", ", aged 17", "of 17".
  private static final int BEHIND = 3;

  private Ages() {}

  /// @return as "17-year-old", however it is told
  static Optional<String> of(ParsedSentence parsed, Nominal nominal) {
    if (YearsOld.is(parsed.token(nominal.head()).lemma())) {
      return Optional.empty();
    }
    return inside(parsed, nominal).or(() -> behind(parsed, nominal));
  }

  private static Optional<String> inside(ParsedSentence parsed, Nominal nominal) {
    return parsed.tokens().subList(nominal.from(), nominal.to()).stream()
        .filter(token -> YearsOld.is(token.text()) && token.isLabel(LabelKind.AGE))
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static Optional<String> behind(ParsedSentence parsed, Nominal nominal) {
    int to = Math.min(nominal.to() + BEHIND, parsed.tokens().size());
    return IntStream.range(nominal.to(), to)
        .takeWhile(at -> leads(parsed.token(at)) || isAge(parsed, at))
        .filter(at -> isAge(parsed, at))
        .mapToObj(parsed::token)
        .flatMap(token -> LabelFigure.only(token.text()).stream())
        .map(YearsOld::of)
        .findFirst();
  }

  private static boolean isAge(ParsedSentence parsed, int at) {
    return parsed.token(at).isLabel(LabelKind.AGE) || isBareAge(parsed, at);
  }

  /// "Ivo Lanz, 17, was"
  private static boolean isBareAge(ParsedSentence parsed, int at) {
    return at > 1
        && at + 1 < parsed.tokens().size()
        && parsed.token(at - 1).is(",")
        && parsed.token(at - 2).isProper()
        && parsed.token(at + 1).is(",")
        && parsed
            .token(at)
            .amount()
            .map(amount -> amount.quantity())
            .filter(quantity -> quantity.unit() instanceof Unit.Things)
            .filter(quantity -> quantity.interval().isPoint() || quantity.hedge() == Hedge.ROUND)
            .isPresent();
  }

  private static boolean leads(Token token) {
    return token.is(",") || token.is("of") || token.is("aged");
  }
}
