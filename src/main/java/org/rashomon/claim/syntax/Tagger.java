package org.rashomon.claim.syntax;

import java.util.List;

/// Splits a sentence into words and gives each a Penn Treebank tag. Thread-safe.
public interface Tagger {
  /// The words of a sentence, in order, as half-open offsets.
  List<Range> words(String sentence);

  /// One tag a word.
  List<String> tags(List<String> words);

  /// Half-open offsets of a word in its sentence.
  record Range(int start, int end) {}
}
