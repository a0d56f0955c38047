package org.rashomon.quantity;

import java.util.Optional;

/// A hedge as written.
///
/// @param reach how far the true number may be off
record HedgeWord(Hedge hedge, Reach reach) {
  private static final PhraseTrie<HedgeWord> BEFORE = new PhraseTrie<>();
  private static final PhraseTrie<HedgeWord> AFTER = new PhraseTrie<>();

  static {
    for (DataFile.Line line : DataFile.read("hedges.txt", 4)) {
      Hedge hedge = line.constant(Hedge.class, 1);
      Reach reach = line.text(2).equals("-") ? Reach.OPEN : line.constant(Reach.class, 2);
      PhraseTrie<HedgeWord> trie =
          switch (line.constant(Place.class, 0)) {
            case BEFORE -> BEFORE;
            case AFTER -> AFTER;
          };
      trie.add(line.text(3), new HedgeWord(hedge, reach), line);
    }
  }

  static final HedgeWord BARE = new HedgeWord(Hedge.EXACT, Reach.OPEN);

  enum Place {
    BEFORE,
    AFTER
  }

  enum Reach {
    OPEN,
    /// "just over 20"
    NEAR,
    /// "exactly 20": not rounded
    PRECISE
  }

  static Optional<PhraseTrie.Hit<HedgeWord>> before(Words words, int from) {
    return BEFORE.longest(words, from);
  }

  static Optional<PhraseTrie.Hit<HedgeWord>> after(Words words, int from) {
    return AFTER.longest(words, from);
  }

  /// Of two hedges on one number the one that bounds it wins over the one that blurs it.
  HedgeWord and(HedgeWord inner) {
    boolean blurs = hedge == Hedge.ABOUT || hedge == Hedge.EXACT;
    return blurs && !inner.equals(BARE) ? inner : this;
  }
}
