package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads one number from a position: in digits, in words, or vague.
final class Numerals {
  /// Longer digit strings name something rather than count it.
  private static final int MOST_DIGITS = 15;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final PhraseTrie<BigDecimal> PARTS = parts();
  private static final PhraseTrie<Vague> VAGUE = vague();

  private Numerals() {}

  /// What words without a number may mean.
  ///
  /// @param needsPartner whether they count only before "of", "more" or a form of "be", for they
  ///   mean something else elsewhere ("the scores")
  private record Vague(BigDecimal low, BigDecimal high, boolean needsPartner) {}

  /// @param afterCurrency whether a currency sign stands before, so that "m" is million
  static Optional<Numeral> at(Words words, int from, boolean afterCurrency) {
    if (words.at(from).isDigits()) {
      return value(words.at(from)).map(value -> digits(words, from, value, afterCurrency));
    }
    return vulgar(words, from)
        .or(() -> partOfScale(words, from))
        .or(() -> vagueAt(words, from))
        .or(() -> SpelledNumber.at(words, from).map(n -> andHalf(words, n)));
  }

  static Optional<Numeral> at(Words words, int from) {
    return at(words, from, false);
  }

  /// The plain number of a digit word; empty if it is too long to be one.
  static Optional<BigDecimal> value(Word word) {
    if (!word.isDigits() || word.text().length() > MOST_DIGITS + 5) {
      return Optional.empty();
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.text().length(); i++) {
      char c = word.text().charAt(i);
      if (c == '.' || (c >= '0' && c <= '9')) {
        plain.append(c);
      }
    }
    return plain.length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(new BigDecimal(plain.toString()));
  }

  private static Numeral digits(Words words, int from, BigDecimal value, boolean afterCurrency) {
    BigDecimal grain = value.scale() > 0 ? lastDecimal(value) : Numeral.grainOf(value);
    Numeral plain = new Numeral(from + 1, value, value, grain, Numeral.Form.DIGITS);
    Optional<NumberWord> sign = NumberWord.of(words.at(from + 1));
    if (words.glued(from + 1)
        && sign.filter(s -> s.kind() == NumberWord.Kind.FRACTION).isPresent()) {
      BigDecimal sum = value.add(sign.get().value());
      plain = Numeral.of(from + 2, sum, Numeral.Form.DIGITS);
    }
    Numeral scaled = scaled(words, andHalf(words, plain));
    return scaled.equals(plain) ? abbreviated(words, plain, afterCurrency) : scaled;
  }

  private static BigDecimal lastDecimal(BigDecimal value) {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
  }

  /// "2 hundred thousand", "1.2 million", "1.2-million", "2 dozen"
  private static Numeral scaled(Words words, Numeral number) {
    Numeral result = number;
    for (int i = 0; i < 2; i++) {
      int index = words.hyphen(result.next()) ? result.next() + 1 : result.next();
      Optional<NumberWord> word = NumberWord.of(words.at(index)).filter(NumberWord::multiplies);
      if (word.isEmpty()) {
        return result;
      }
      result = result.times(word.get().value(), index + 1);
    }
    return result;
  }

  private static Numeral abbreviated(Words words, Numeral number, boolean afterCurrency) {
    int index = number.next();
    Optional<NumberWord> word =
        NumberWord.of(words.at(index))
            .filter(w -> w.kind() == NumberWord.Kind.ABBREVIATION)
            .filter(w -> words.glued(index) || words.lower(index).length() > 1)
            .filter(w -> !words.is(index, "m") || afterCurrency || isMillion(words, index));
    return word.map(w -> number.times(w.value(), index + 1)).orElse(number);
  }

  /// Whether "m" behind digits is million and not metres, by what follows: "1.2m people" against "a
  /// 1.2m wall" and "waves 5m high".
  private static boolean isMillion(Words words, int index) {
    Word before = words.at(index - 2);
    if (before.lower().equals("a") || before.lower().equals("the")) {
      return words.at(index + 1).lower().endsWith("s");
    }
    Word after = words.at(index + 1);
    boolean many = after.lower().endsWith("s") || after.lower().equals("people");
    return after.isLetters() && many && !NumberContexts.AFTER_METRES.has(after);
  }

  /// "two and a half"
  private static Numeral andHalf(Words words, Numeral number) {
    int i = number.next();
    boolean half = words.is(i, "and") && words.is(i + 1, "a") && words.is(i + 2, "half");
    if (!half || number.low().compareTo(BigDecimal.valueOf(1000)) >= 0) {
      return number;
    }
    Numeral sum = Numeral.of(i + 3, number.low().add(HALF), number.form());
    return scaled(words, sum);
  }

  private static Optional<Numeral> vulgar(Words words, int from) {
    return NumberWord.of(words.at(from))
        .filter(w -> w.kind() == NumberWord.Kind.FRACTION)
        .map(w -> scaled(words, Numeral.of(from + 1, w.value(), Numeral.Form.DIGITS)));
  }

  /// "half a million", "a quarter of a million", "half a dozen"
  static Optional<Numeral> partOfScale(Words words, int from) {
    return part(words, from)
        .flatMap(
            part ->
                NumberWord.of(words.at(part.next()))
                    .filter(NumberWord::multiplies)
                    .map(scale -> part.times(scale.value(), part.next() + 1)));
  }

  /// The part before a scale or unit: "half a", "a quarter of a"
  static Optional<Numeral> part(Words words, int from) {
    return PARTS
        .longest(words, from)
        .map(hit -> Numeral.of(hit.next(), hit.value(), Numeral.Form.WORDS));
  }

  private static Optional<Numeral> vagueAt(Words words, int from) {
    return VAGUE
        .longest(words, from)
        .filter(
            hit ->
                !hit.value().needsPartner() || NumberContexts.VAGUE_PARTNERS.at(words, hit.next()))
        .map(hit -> vagueScaled(words, hit.next(), hit.value()));
  }

  /// "several hundred", "a couple of dozen"
  private static Numeral vagueScaled(Words words, int next, Vague vague) {
    Numeral number =
        new Numeral(next, vague.low(), vague.high(), BigDecimal.ONE, Numeral.Form.VAGUE);
    return scaled(words, number);
  }

  private static PhraseTrie<BigDecimal> parts() {
    PhraseTrie<BigDecimal> trie = new PhraseTrie<>();
    for (DataFile.Line line : DataFile.read("parts-of-scale.txt", 2)) {
      trie.add(line.text(0), line.number(1), line);
    }
    return trie;
  }

  private static PhraseTrie<Vague> vague() {
    PhraseTrie<Vague> trie = new PhraseTrie<>();
    for (DataFile.Line line : DataFile.read("vague-numbers.txt", 4)) {
      Vague vague = new Vague(line.number(1), line.number(2), line.flag(3, "partner"));
      trie.add(line.text(0), vague, line);
    }
    return trie;
  }
}
