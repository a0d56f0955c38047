package org.rashomon.claim.lexicon;

/// Which words stand in none of several sets, told from one small array: nearly every word of a
/// sentence stands in none, and its sets' own tables, spread over the memory, need not be asked. A
/// Bloom filter of one hash (Bloom 1970, "Space/time trade-offs in hash coding with allowable
/// errors"): it errs only towards "may have", for one word in [#ROOM] / 2 to [#ROOM].
final class WordFilter {
  private static final int ROOM = 16;

  /// Spreads the hashes over all bits: 2 to the 32 divided by the golden ratio.
  private static final int SPREAD = 0x9E3779B9;

  private final long[] bits;

  /// @param words of all sets together
  WordFilter(int words) {
    bits = new long[Math.max(1, Integer.highestOneBit(words * ROOM) / Long.SIZE)];
  }

  void add(String set, String word) {
    int bit = bit(set, word);
    bits[bit >>> 6] |= 1L << bit;
  }

  boolean mayHave(String set, String word) {
    int bit = bit(set, word);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  private int bit(String set, String word) {
    int hash = (31 * set.hashCode() + word.hashCode()) * SPREAD;
    return (hash ^ (hash >>> 16)) & (bits.length * Long.SIZE - 1);
  }
}
