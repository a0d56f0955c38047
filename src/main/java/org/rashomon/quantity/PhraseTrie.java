package org.rashomon.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Phrases of one or more words, found by their longest match from a position. Phrases are split by
/// the same scanner as sentences, so "no-one" and "km/h" need no care.
final class PhraseTrie<V> {
  private final Node<V> root = new Node<>();

  /// A phrase that was found.
  ///
  /// @param next index of the word after it
  record Hit<V>(int next, V value) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> children = new HashMap<>();
    private @Nullable V value;
  }

  /// Adds a phrase; the same phrase twice is refused.
  void add(String phrase, V value, DataFile.Line source) {
    Node<V> node = root;
    for (Word word : WordScanner.scan(phrase)) {
      node = node.children.computeIfAbsent(word.lower(), key -> new Node<>());
    }
    if (node.value != null) {
      throw source.malformed("listed twice: " + phrase, null);
    }
    node.value = value;
  }

  Optional<Hit<V>> longest(Words words, int from) {
    Node<V> node = root;
    Optional<Hit<V>> best = Optional.empty();
    int index = from;
    while (true) {
      node = node.children.get(words.lower(index));
      if (node == null) {
        return best;
      }
      index++;
      V value = node.value;
      if (value != null) {
        best = Optional.of(new Hit<>(index, value));
      }
    }
  }
}
