package org.rashomon.claim.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;

/// What a clause says right behind the words of a claim: "was closed | on Monday", "left hospital |
/// on Friday at noon". Quoted with the claim, that a reader sees when and where without looking up.
public final class TrailingPhrases {
  /// More than these are a sentence of their own.
  private static final int MOST = 2;

  private TrailingPhrases() {}

  /// The stretch with up to two prepositional phrases or times right behind it, and the adverbs
  /// before them.
  public static Stretch with(ParsedSentence parsed, Clause clause, Stretch told) {
    int end = told.to();
    for (int i = 0; i < MOST; i++) {
      end = next(clause, afterAdverbs(parsed, end)).orElse(end);
    }
    return told.and(told.from(), end);
  }

  private static int afterAdverbs(ParsedSentence parsed, int from) {
    int at = from;
    while (at < parsed.tokens().size() && isAdverb(parsed.token(at))) {
      at++;
    }
    return at;
  }

  private static Optional<Integer> next(Clause clause, int at) {
    Stream<Integer> phrases =
        clause.complements().stream()
            .filter(phrase -> phrase.at() == at)
            .map(phrase -> phrase.nominal().to());
    Stream<Integer> times =
        clause.times().stream().filter(time -> time == at || time == at + 1).map(time -> time + 1);
    return Stream.concat(phrases, times).findFirst();
  }

  private static boolean isAdverb(Token token) {
    return token.tag().equals("RB") || token.tag().equals("RP");
  }
}
