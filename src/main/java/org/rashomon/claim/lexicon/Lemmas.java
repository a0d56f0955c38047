package org.rashomon.claim.lexicon;

/// The dictionary form of a word. Thread-safe.
public interface Lemmas {
  /// @param tag the Penn Treebank tag of the word
  /// @return in lower case; the word itself where no dictionary form is known
  String lemma(String word, String tag);
}
