package org.rashomon.quantity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// A data file with one phrase a line, asked for what stands at a position.
final class WordSet {
  private final PhraseTrie<Boolean> phrases = new PhraseTrie<>();
  private final Set<String> lines = new LinkedHashSet<>();

  WordSet(String file) {
    for (DataFile.Line line : DataFile.read(file, 1)) {
      phrases.add(line.text(0), true, line);
      lines.add(line.text(0));
    }
  }

  /// Whether one of the phrases stands there.
  boolean at(Words words, int index) {
    return after(words, index).isPresent();
  }

  /// The index after the longest of the phrases that stand there.
  Optional<Integer> after(Words words, int index) {
    return phrases.longest(words, index).map(PhraseTrie.Hit::next);
  }

  /// Whether the word alone is one of the phrases.
  boolean has(Word word) {
    return lines.contains(word.lower());
  }
}
