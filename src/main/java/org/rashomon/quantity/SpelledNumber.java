package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads a cardinal in words from one position: "twenty-one", "three hundred and five", "a hundred
/// thousand", "two dozen". A small automaton over the kind of the last word; at most [#LONGEST]
/// words.
final class SpelledNumber {
  /// "nine hundred and ninety-nine million nine hundred and …" fits.
  static final int LONGEST = 24;

  private final Words words;
  private int next;
  private BigDecimal total = BigDecimal.ZERO;
  private long group;
  private BigDecimal lastScale = BigDecimal.valueOf(Long.MAX_VALUE);
  private Optional<NumberWord.Kind> last = Optional.empty();
  private boolean scaled;

  private SpelledNumber(Words words, int from) {
    this.words = words;
    this.next = from;
  }

  static Optional<Numeral> at(Words words, int from) {
    SpelledNumber number = new SpelledNumber(words, from);
    number.article();
    int limit = from + LONGEST;
    while (number.next < limit && number.step()) {
      // each step takes one word
    }
    return number.result();
  }

  /// "a" or "an" counts as one before "hundred", "thousand", "dozen".
  private void article() {
    boolean article = words.is(next, "a") || words.is(next, "an");
    Optional<NumberWord> after = NumberWord.of(words.at(next + 1));
    if (article && after.filter(NumberWord::multiplies).isPresent()) {
      group = 1;
      last = Optional.of(NumberWord.Kind.SMALL);
      next++;
    }
  }

  private boolean step() {
    int index = skipJoiner();
    Optional<NumberWord> word = NumberWord.of(words.at(index));
    if (word.isEmpty() || !words.at(index).isLetters() || !take(word.get())) {
      return false;
    }
    last = word.map(NumberWord::kind);
    next = index + 1;
    return last.filter(kind -> kind == NumberWord.Kind.GROUP).isEmpty();
  }

  /// Past a hyphen within the number, or "and" after a hundred or thousand.
  private int skipJoiner() {
    if (last.isEmpty()) {
      return next;
    }
    if (words.hyphen(next)) {
      return next + 1;
    }
    boolean joins = after(NumberWord.Kind.HUNDRED) || after(NumberWord.Kind.SCALE);
    boolean and = joins && words.is(next, "and");
    return and && NumberWord.isSmallOrTens(words.at(next + 1)) ? next + 1 : next;
  }

  private boolean take(NumberWord word) {
    return switch (word.kind()) {
      case SMALL -> takeSmall(word.value().longValueExact());
      case TENS -> takeTens(word.value().longValueExact());
      case HUNDRED -> takeHundred();
      case SCALE -> takeScale(word.value());
      case GROUP -> takeGroup(word.value());
      case ABBREVIATION, FRACTION -> false;
    };
  }

  private boolean takeSmall(long value) {
    boolean unitAfterTens = after(NumberWord.Kind.TENS) && value > 0 && value < 10;
    boolean fits = last.isEmpty() || (isOpen() && value > 0) || unitAfterTens;
    group += fits ? value : 0;
    return fits;
  }

  private boolean takeTens(long value) {
    boolean fits = last.isEmpty() || isOpen();
    group += fits ? value : 0;
    return fits;
  }

  private boolean takeHundred() {
    boolean fits = after(NumberWord.Kind.SMALL) && group > 0 && group < 100;
    group *= fits ? 100 : 1;
    return fits;
  }

  private boolean takeScale(BigDecimal scale) {
    boolean fits = group > 0 && scale.compareTo(lastScale) < 0;
    if (fits) {
      total = total.add(BigDecimal.valueOf(group).multiply(scale));
      group = 0;
      lastScale = scale;
      scaled = true;
    }
    return fits;
  }

  private boolean takeGroup(BigDecimal size) {
    boolean fits = group > 0 && total.signum() == 0;
    group *= fits ? size.longValueExact() : 1;
    return fits;
  }

  private boolean isOpen() {
    return after(NumberWord.Kind.HUNDRED) || after(NumberWord.Kind.SCALE);
  }

  private boolean after(NumberWord.Kind kind) {
    return last.filter(kind::equals).isPresent();
  }

  private Optional<Numeral> result() {
    if (last.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = total.add(BigDecimal.valueOf(group));
    Numeral.Form form = scaled ? Numeral.Form.SCALED : Numeral.Form.WORDS;
    Numeral plain = Numeral.of(next, value, form);
    return Optional.of(after(NumberWord.Kind.GROUP) ? dozens(plain) : plain);
  }

  /// Dozens are told in twelves: "two dozen" is not meant to the person.
  private static Numeral dozens(Numeral plain) {
    return new Numeral(
        plain.next(), plain.low(), plain.high(), BigDecimal.valueOf(12), plain.form());
  }
}
