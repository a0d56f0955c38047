package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads ages: "34-year-old", "aged 58", "between 7 and 12 years old", "Roy Askew, 71,", "a girl of
/// nine".
final class AgeGrammar {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
  private static final int MOST_LISTED = 8;
  private static final WordSet UNITS = new WordSet("age-units.txt");
  private static final WordSet HEADS = new WordSet("age-heads.txt");
  private static final WordSet AFTER_NAME = new WordSet("after-name-age.txt");

  private AgeGrammar() {}

  /// The index after the age that begins there.
  static Optional<Integer> at(Words words, int from) {
    return yearsOld(words, from)
        .or(() -> aged(words, from))
        .or(() -> behindName(words, from))
        .or(() -> behindHead(words, from));
  }

  private static Optional<Integer> yearsOld(Words words, int from) {
    int first = words.is(from, "between") ? from + 1 : from;
    return number(words, first)
        .flatMap(
            next ->
                old(words, next)
                    .or(() -> joined(words, next).flatMap(second -> old(words, second))));
  }

  private static Optional<Integer> old(Words words, int next) {
    int unit = afterHyphen(words, next);
    if (!UNITS.at(words, unit)) {
      return Optional.empty();
    }
    int old = afterHyphen(words, unit + 1);
    if (words.is(old, "old") || words.is(old, "olds")) {
      return Optional.of(old + 1);
    }
    boolean ofAge = words.is(old, "of") && words.is(old + 1, "age");
    return ofAge ? Optional.of(old + 2) : Optional.empty();
  }

  /// "aged 58", "aged between 7 and 12", "ages 4, 6 and 9"
  private static Optional<Integer> aged(Words words, int from) {
    boolean aged = words.is(from, "aged") || words.is(from, "age") || words.is(from, "ages");
    if (!aged) {
      return Optional.empty();
    }
    int first = words.is(from + 1, "between") || words.is(from + 1, "of") ? from + 2 : from + 1;
    Optional<Integer> next = number(words, first);
    for (int i = 0; i < MOST_LISTED && next.isPresent(); i++) {
      Optional<Integer> further = joined(words, next.get());
      if (further.isEmpty()) {
        return next;
      }
      next = further;
    }
    return next;
  }

  private static Optional<Integer> behindName(Words words, int from) {
    boolean comma = words.is(from - 1, ",") && AFTER_NAME.at(words, from + 1);
    boolean parens = words.is(from - 1, "(") && words.is(from + 1, ")");
    // "Min-jun" is a name by its first half
    Word name = words.hyphen(from - 3) ? words.at(from - 4) : words.at(from - 2);
    boolean named = name.isCapitalised() && !CalendarNames.isName(name) && name.text().length() > 1;
    boolean age = words.at(from).isDigits() && words.at(from).text().length() <= 3;
    boolean ends = from + 1 >= words.size() && words.is(from - 1, ",");
    return named && age && (comma || parens || ends) ? number(words, from) : Optional.empty();
  }

  private static Optional<Integer> behindHead(Words words, int from) {
    if (!words.is(from - 1, "of") || !HEADS.at(words, from - 2)) {
      return Optional.empty();
    }
    return number(words, from)
        .filter(next -> !words.lower(next).endsWith("s") && !words.is(next, "people"));
  }

  /// A further number behind "to", "and", "or", a dash or a comma.
  private static Optional<Integer> joined(Words words, int next) {
    boolean joiner =
        switch (words.lower(next)) {
          case "to", "and", "or", "-", "–", "," -> true;
          default -> false;
        };
    return joiner ? number(words, next + 1) : Optional.empty();
  }

  private static Optional<Integer> number(Words words, int from) {
    return Numerals.at(words, from)
        .filter(Numeral::isPlain)
        .filter(number -> number.low().compareTo(OLDEST) <= 0)
        .map(Numeral::next);
  }

  private static int afterHyphen(Words words, int index) {
    return words.is(index, "-") || words.is(index, "–") ? index + 1 : index;
  }
}
