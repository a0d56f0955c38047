package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds what two texts share word for word. Linear in their lengths: each word of the first is
/// matched at most once.
final class PassageFinder {
  private final WordSequence first;
  private final WordSequence second;
  private final Map<Long, Integer> earliest = new HashMap<>();
  private final List<SharedPassage> passages = new ArrayList<>();

  private PassageFinder(WordSequence first, WordSequence second) {
    this.first = first;
    this.second = second;
    for (int i = second.size() - Shingles.WORDS; i >= 0; i--) {
      earliest.put(Shingles.hash(second, i), i);
    }
  }

  /// The shared runs of at least five words, in the order of the first text.
  static List<SharedPassage> find(WordSequence first, WordSequence second) {
    PassageFinder finder = new PassageFinder(first, second);
    finder.run();
    return finder.passages;
  }

  private void run() {
    int at = 0;
    while (at + Shingles.WORDS <= first.size()) {
      Integer other = earliest.get(Shingles.hash(first, at));
      int length = other == null ? 0 : lengthOfRun(at, other);
      if (other != null && length >= Shingles.WORDS) {
        passages.add(
            new SharedPassage(
                first.span(at, at + length - 1), second.span(other, other + length - 1)));
        at += length;
      } else {
        at++;
      }
    }
  }

  private int lengthOfRun(int at, int other) {
    int length = 0;
    while (at + length < first.size()
        && other + length < second.size()
        && first.word(at + length).form().equals(second.word(other + length).form())) {
      length++;
    }
    return length;
  }
}
