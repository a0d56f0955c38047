package org.rashomon.claim.lexicon;

import java.util.ArrayList;
import java.util.List;

/// One line of a WordNet data file: words that mean the same, and pointers to other such sets.
///
/// @param offset names it among those of its part of speech
/// @param words in their order, spaces written as such
record WordNetSynset(int offset, List<String> words, List<PointerTo> pointers) {
  /// A pointer to a synset or to one of its words.
  ///
  /// @param symbol its type: `@` for a hypernym, `!` for an antonym
  /// @param offset of the synset it points to
  /// @param source one-based number of the word it starts from; 0 for the whole synset
  /// @param target one-based number of the word it leads to; 0 for the whole synset
  record PointerTo(String symbol, int offset, int source, int target) {}

  static WordNetSynset of(WordNetFields fields) {
    int offset = fields.number(10);
    fields.skip(2);
    int count = fields.number(16);
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(word(fields.next()));
      fields.skip(1);
    }
    int pointers = fields.number(10);
    List<PointerTo> to = new ArrayList<>(pointers);
    for (int i = 0; i < pointers; i++) {
      to.add(pointer(fields));
    }
    return new WordNetSynset(offset, words, to);
  }

  private static PointerTo pointer(WordNetFields fields) {
    String symbol = fields.next();
    int offset = fields.number(10);
    fields.skip(1);
    int ends = fields.number(16);
    return new PointerTo(symbol, offset, ends >> 8, ends & 0xff);
  }

  /// Adjectives may carry where they stand: "awake(p)".
  private static String word(String written) {
    int marker = written.endsWith(")") ? written.indexOf('(') : -1;
    return (marker > 0 ? written.substring(0, marker) : written).replace('_', ' ');
  }
}
