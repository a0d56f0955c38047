package org.rashomon.claim.lexicon;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/// Remembers what a function gave, up to a number of answers, so that no text can fill the memory.
/// What is asked first is kept: the frequent words come early. Thread-safe.
final class Bounded<V> {
  /// A few megabytes at most.
  private static final int LIMIT = 20_000;

  /// No word is longer; what is gets no place.
  private static final int LONGEST_KEY = 40;

  private final ConcurrentMap<String, V> answers = new ConcurrentHashMap<>();

  V get(String key, Function<String, V> function) {
    V remembered = answers.get(key);
    if (remembered != null) {
      return remembered;
    }
    V computed = function.apply(key);
    if (answers.size() < LIMIT && key.length() <= LONGEST_KEY) {
      answers.put(key, computed);
    }
    return computed;
  }
}
