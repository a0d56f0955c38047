package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for the terms of a set of claims, given in the order in which they are first met. Not
/// thread-safe.
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();

  int number(String term) {
    return numbers.computeIfAbsent(
        term,
        unseen -> {
          terms.add(unseen);
          return terms.size() - 1;
        });
  }

  String term(int number) {
    return terms.get(number);
  }
}
