package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads that there was none: "no", "nobody", "not a single". Only the determiner is the mention.
final class NothingGrammar {
  private static final WordSet HARMS = new WordSet("harms.txt");
  private static final PhraseTrie<Needs> PHRASES = new PhraseTrie<>();

  static {
    for (DataFile.Line line : DataFile.read("nothing.txt", 2)) {
      PHRASES.add(line.text(0), line.constant(Needs.class, 1), line);
    }
  }

  private NothingGrammar() {}

  private enum Needs {
    ALWAYS,
    NOUN,
    HARM
  }

  static Optional<Match> at(Words words, int from) {
    if (isTakenBack(words, from)) {
      return Optional.empty();
    }
    return PHRASES
        .longest(words, from)
        .filter(hit -> isMet(hit.value(), words, hit.next()))
        .map(hit -> match(words, from, hit.next()));
  }

  /// "not without survivors"
  private static boolean isTakenBack(Words words, int from) {
    return from > 0 && words.is(from, "without") && words.is(from - 1, "not");
  }

  private static boolean isMet(Needs needs, Words words, int next) {
    return switch (needs) {
      case ALWAYS -> true;
      case NOUN -> words.at(next).isLetters() && !NumberContexts.AFTER_NO.at(words, next);
      case HARM -> HARMS.at(words, next);
    };
  }

  private static Match match(Words words, int from, int next) {
    Quantity none =
        new Quantity(
            Interval.exactly(BigDecimal.ZERO),
            new Unit.Things(),
            Hedge.NONE,
            words.text(from, next));
    return new Match(
        next,
        new Mention.Amount(
            words.startOf(from), words.endBefore(next), none, Mention.Reading.TOTAL));
  }
}
