package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads ordinals: of victims, which tell that there are at least so many ("the 20th victim"); any
/// other is a label.
final class OrdinalGrammar {
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Map<String, BigDecimal> WORDS = new LinkedHashMap<>();

  static {
    for (DataFile.Line line : DataFile.read("ordinals.txt", 2)) {
      WORDS.put(line.text(0), line.number(1));
    }
  }

  private OrdinalGrammar() {}

  /// An ordinal number; `next` is the index of the word after it.
  record Ordinal(int next, BigDecimal value) {}

  /// The ordinal that stands there: "20th", "third", "twenty-first".
  static Optional<Ordinal> ordinal(Words words, int from) {
    Word word = words.at(from);
    if (word.isDigits()) {
      boolean ending = words.glued(from + 1) && ENDINGS.contains(words.lower(from + 1));
      return ending
          ? Numerals.value(word).map(value -> new Ordinal(from + 2, value))
          : Optional.empty();
    }
    Optional<BigDecimal> tens =
        NumberWord.of(word).filter(w -> w.kind() == NumberWord.Kind.TENS).map(NumberWord::value);
    if (tens.isPresent() && words.hyphen(from + 1)) {
      return spelled(words, from + 2)
          .filter(unit -> unit.compareTo(BigDecimal.TEN) < 0)
          .map(unit -> new Ordinal(from + 3, tens.get().add(unit)));
    }
    return spelled(words, from).map(value -> new Ordinal(from + 1, value));
  }

  static Optional<Match> at(Words words, int from) {
    return ordinal(words, from)
        .map(
            ordinal ->
                countsVictims(words, ordinal.next())
                    ? atLeast(words, from, ordinal)
                    : rank(words, from, ordinal.next()));
  }

  private static Optional<BigDecimal> spelled(Words words, int index) {
    return Optional.ofNullable(WORDS.get(words.lower(index)));
  }

  /// The counted noun follows, or one word before it: "a fifth injured person".
  private static boolean countsVictims(Words words, int next) {
    return NumberContexts.COUNTED_BY_ORDINAL.at(words, next)
        || (words.at(next).isLetters() && NumberContexts.COUNTED_BY_ORDINAL.at(words, next + 1));
  }

  private static Match atLeast(Words words, int from, Ordinal ordinal) {
    Quantity quantity =
        new Quantity(
            Interval.atLeast(ordinal.value()),
            new Unit.Things(),
            Hedge.AT_LEAST,
            words.text(from, ordinal.next()));
    int end = words.endBefore(ordinal.next());
    return new Match(
        ordinal.next(),
        new Mention.Amount(words.startOf(from), end, quantity, Mention.Reading.ORDINAL));
  }

  private static Match rank(Words words, int from, int next) {
    return new Match(
        next,
        new Mention.Label(words.startOf(from), words.endBefore(next), Mention.LabelKind.RANK));
  }
}
