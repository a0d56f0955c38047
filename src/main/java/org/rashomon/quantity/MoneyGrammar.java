package org.rashomon.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads the currency before or behind a number: "$1.2bn", "2.4 million euros", "60 US cents".
final class MoneyGrammar {
  private static final PhraseTrie<UnitScale> SIGNS = new PhraseTrie<>();
  private static final PhraseTrie<UnitScale> NAMES = new PhraseTrie<>();

  static {
    DataFile.read("currencies.txt", 4).forEach(MoneyGrammar::load);
  }

  private MoneyGrammar() {}

  enum Place {
    SIGN,
    NAME
  }

  static Optional<PhraseTrie.Hit<UnitScale>> sign(Words words, int from) {
    return SIGNS.longest(words, from);
  }

  static Optional<PhraseTrie.Hit<UnitScale>> after(Words words, Numeral number) {
    int index = words.hyphen(number.next()) ? number.next() + 1 : number.next();
    return NAMES
        .longest(words, index)
        .filter(hit -> !isVerb(words, index, number))
        .filter(hit -> !words.is(index, "p") || isPence(words, index, number));
  }

  /// "410p" is 410 pence, but "410 p" is nothing and "1080p" the height of a picture.
  private static boolean isPence(Words words, int index, Numeral number) {
    boolean screen =
        switch (number.low().toPlainString()) {
          case "480", "720", "1080", "1440", "2160" -> true;
          default -> false;
        };
    return words.glued(index) && !screen;
  }

  /// "won" behind a small number is a verb: "the 12 won".
  private static boolean isVerb(Words words, int index, Numeral number) {
    return words.is(index, "won") && number.low().compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  private static void load(DataFile.Line line) {
    UnitScale scale = UnitScale.money(line.text(0), line.number(1));
    PhraseTrie<UnitScale> trie =
        switch (line.constant(Place.class, 2)) {
          case SIGN -> SIGNS;
          case NAME -> NAMES;
        };
    line.list(3).forEach(name -> trie.add(name, scale, line));
  }
}
