package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the unit of measurement behind a number: "five kilometres", "28C", "a 10-mile stretch".
final class UnitGrammar {
  private static final PhraseTrie<UnitScale> WORDS = new PhraseTrie<>();
  private static final Map<String, UnitScale> GLUED = new LinkedHashMap<>();
  private static final Map<String, UnitScale> AFTER_DIGITS = new LinkedHashMap<>();
  private static final WordSet WEIGHING = new WordSet("weighing.txt");
  private static final UnitScale POUND =
      MeasurementUnits.scale(Dimension.MASS, "pound").orElseThrow();
  private static final BigDecimal HEAVIEST = BigDecimal.valueOf(100_000);
  private static final UnitScale CELSIUS =
      MeasurementUnits.scale(Dimension.TEMPERATURE, "celsius").orElseThrow();
  private static final UnitScale FAHRENHEIT =
      MeasurementUnits.scale(Dimension.TEMPERATURE, "fahrenheit").orElseThrow();

  /// No weather was ever warmer in Celsius.
  private static final BigDecimal WARMEST = BigDecimal.valueOf(57);

  private static final WordSet AFTER_ANGLE = new WordSet("after-angle.txt");

  static {
    DataFile.read("units.txt", 4).forEach(UnitGrammar::load);
  }

  private UnitGrammar() {}

  enum Use {
    WORD,
    GLUED,
    DIGITS
  }

  static Optional<PhraseTrie.Hit<UnitScale>> after(Words words, Numeral number) {
    boolean hyphen = words.hyphen(number.next());
    int index = hyphen ? number.next() + 1 : number.next();
    Optional<PhraseTrie.Hit<UnitScale>> found =
        WORDS.longest(words, index).or(() -> letter(words, index));
    return found.or(() -> pounds(words, number, index)).or(() -> degrees(words, number, index));
  }

  /// "43 degrees", "43-degree heat": of the scale on which the weather can be as warm; no angles.
  private static Optional<PhraseTrie.Hit<UnitScale>> degrees(
      Words words, Numeral number, int index) {
    boolean named = words.is(index, "degrees") || words.is(index, "degree");
    return named && !AFTER_ANGLE.at(words, index + 1)
        ? Optional.of(
            new PhraseTrie.Hit<>(
                index + 1, number.low().compareTo(WARMEST) > 0 ? FAHRENHEIT : CELSIUS))
        : Optional.empty();
  }

  /// The unit named at a position, without a number.
  static Optional<PhraseTrie.Hit<UnitScale>> named(Words words, int index) {
    return WORDS.longest(words, index);
  }

  private static Optional<PhraseTrie.Hit<UnitScale>> letter(Words words, int index) {
    if (!words.at(index - 1).isDigits()) {
      return Optional.empty();
    }
    Map<String, UnitScale> letters = words.glued(index) ? GLUED : AFTER_DIGITS;
    return Optional.ofNullable(letters.get(words.at(index).text()))
        .map(scale -> new PhraseTrie.Hit<>(index + 1, scale));
  }

  /// Pounds are money unless something of that weight is named.
  private static Optional<PhraseTrie.Hit<UnitScale>> pounds(
      Words words, Numeral number, int index) {
    boolean named = words.is(index, "pound") || words.is(index, "pounds");
    boolean joined = index > number.next() && number.low().compareTo(HEAVIEST) < 0;
    boolean weight = joined || WEIGHING.has(words.at(number.next() - 2));
    return named && weight ? Optional.of(new PhraseTrie.Hit<>(index + 1, POUND)) : Optional.empty();
  }

  private static void load(DataFile.Line line) {
    Dimension dimension = line.constant(Dimension.class, 0);
    UnitScale scale =
        MeasurementUnits.scale(dimension, line.text(1))
            .orElseThrow(() -> line.malformed("unknown unit: " + line.text(1), null));
    Use use = line.constant(Use.class, 2);
    for (String name : line.list(3)) {
      switch (use) {
        case WORD -> WORDS.add(name, scale, line);
        case GLUED -> GLUED.put(name, scale);
        case DIGITS -> {
          GLUED.put(name, scale);
          AFTER_DIGITS.put(name, scale);
        }
      }
    }
  }
}
