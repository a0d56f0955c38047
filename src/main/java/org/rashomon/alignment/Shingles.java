package org.rashomon.alignment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The overlapping runs of five words in a text (Broder 1997), each as a 64-bit hash, sorted. Runs
/// with a quoted word are left out: two reports that quote one speaker did not copy one another.
final class Shingles {
  static final int WORDS = 5;

  private final long[] hashes;

  private Shingles(LongStream hashes) {
    this.hashes = hashes.sorted().distinct().toArray();
  }

  static Shingles of(WordSequence words) {
    return new Shingles(unquoted(words).mapToLong(i -> hash(words, i)));
  }

  /// Those that lie within each paragraph, paragraphs without any left out.
  static List<Shingles> byParagraph(WordSequence words) {
    Map<Integer, LongStream.Builder> byParagraph = new TreeMap<>();
    unquoted(words)
        .filter(i -> words.word(i).paragraph() == words.word(i + WORDS - 1).paragraph())
        .forEach(
            i ->
                byParagraph
                    .computeIfAbsent(words.word(i).paragraph(), absent -> LongStream.builder())
                    .add(hash(words, i)));
    return byParagraph.values().stream().map(hashes -> new Shingles(hashes.build())).toList();
  }

  private static IntStream unquoted(WordSequence words) {
    return IntStream.rangeClosed(0, words.size() - WORDS)
        .filter(i -> IntStream.range(i, i + WORDS).noneMatch(j -> words.word(j).quoted()));
  }

  static long hash(WordSequence words, int first) {
    long hash = 0;
    for (int i = first; i < first + WORDS; i++) {
      hash = ProfiledClaim.mix(hash * 31 + words.word(i).form().hashCode() + 1);
    }
    return hash;
  }

  int size() {
    return hashes.length;
  }

  int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
