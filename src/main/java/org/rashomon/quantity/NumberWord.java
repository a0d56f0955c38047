package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A word or letter that numbers are built from.
record NumberWord(Kind kind, BigDecimal value) {
  private static final Map<String, NumberWord> WORDS = load();

  enum Kind {
    /// zero to nineteen
    SMALL,
    /// twenty to ninety
    TENS,
    HUNDRED,
    /// thousand and up
    SCALE,
    /// dozen
    GROUP,
    /// abbreviation of a scale, after digits: "bn"
    ABBREVIATION,
    /// a vulgar fraction sign
    FRACTION
  }

  static Optional<NumberWord> of(Word word) {
    return Optional.ofNullable(WORDS.get(word.lower()));
  }

  static boolean isSmallOrTens(Word word) {
    return of(word).filter(w -> w.kind == Kind.SMALL || w.kind == Kind.TENS).isPresent();
  }

  /// Whether the word multiplies what stands before it.
  boolean multiplies() {
    return kind == Kind.HUNDRED || kind == Kind.SCALE || kind == Kind.GROUP;
  }

  private static Map<String, NumberWord> load() {
    Map<String, NumberWord> words = new LinkedHashMap<>();
    for (DataFile.Line line : DataFile.read("number-words.txt", 3)) {
      NumberWord word = new NumberWord(line.constant(Kind.class, 1), line.number(2));
      if (words.put(line.text(0), word) != null) {
        throw line.malformed("listed twice: " + line.text(0), null);
      }
    }
    return Map.copyOf(words);
  }
}
