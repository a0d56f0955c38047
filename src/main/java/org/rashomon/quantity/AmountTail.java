package org.rashomon.quantity;

import java.util.Optional;

/// What stands behind the number of an amount, read together with it: "or more", "-odd kilometres",
/// "more" (an increment).
///
/// @param number the number, its end moved behind the tail
record AmountTail(Stated number, HedgeWord hedge, boolean increment) {
  private static final WordSet MORE = new WordSet("more-words.txt");

  static AmountTail of(Words words, Stated number) {
    AmountTail tail = new AmountTail(number, HedgeWord.BARE, false);
    return tail.withHedge(words).withUnit(words).withMore(words).withHedge(words).withSuffix(words);
  }

  private AmountTail withHedge(Words words) {
    if (!hedge.equals(HedgeWord.BARE)) {
      return this;
    }
    return HedgeWord.after(words, number.next())
        .filter(hit -> !words.is(hit.next(), "than") && !words.is(hit.next(), "a"))
        .map(hit -> new AmountTail(upTo(hit.next()), hit.value(), increment))
        .orElse(this);
  }

  /// The unit behind a hedge: "20-odd kilometres"
  private AmountTail withUnit(Words words) {
    if (hedge.equals(HedgeWord.BARE) || !number.scale().isThings()) {
      return this;
    }
    Numeral n = number.number();
    Numeral moved = new Numeral(number.next(), n.low(), n.high(), n.grain(), n.form());
    Optional<PhraseTrie.Hit<UnitScale>> unit =
        UnitGrammar.after(words, moved).or(() -> MoneyGrammar.after(words, moved));
    return unit.map(
            hit -> new AmountTail(new Stated(hit.next(), moved, hit.value()), hedge, increment))
        .orElse(this);
  }

  private AmountTail withMore(Words words) {
    return MORE.after(words, number.next())
        .filter(next -> !words.is(next, "than") && !words.is(next, "or"))
        .map(next -> new AmountTail(upTo(next), hedge, true))
        .orElse(this);
  }

  /// "20-strong"
  private AmountTail withSuffix(Words words) {
    boolean suffix =
        words.hyphen(number.next()) && NumberContexts.SUFFIXES.at(words, number.next() + 1);
    return suffix ? new AmountTail(upTo(number.next() + 2), hedge, increment) : this;
  }

  private Stated upTo(int next) {
    return new Stated(next, number.number(), number.scale());
  }
}
