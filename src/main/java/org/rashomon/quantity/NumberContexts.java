package org.rashomon.quantity;

/// Small word lists that tell two meanings of a word apart by its neighbour.
final class NumberContexts {
  /// "high", "wide": what a number with "m" before it measures in metres
  static final WordSet AFTER_METRES = new WordSet("after-metres.txt");

  /// "of", "more", "were": what makes "scores" a number
  static final WordSet VAGUE_PARTNERS = new WordSet("vague-partners.txt");

  /// what makes "one" a pronoun: "said", "of the"
  static final WordSet AFTER_PRONOUN_ONE = new WordSet("after-pronoun-one.txt");

  /// "the", "this": what makes a following "one" a pronoun
  static final WordSet BEFORE_PRONOUN_ONE = new WordSet("before-pronoun-one.txt");

  /// what makes "no" something else than a count: "longer", "doubt"
  static final WordSet AFTER_NO = new WordSet("after-no.txt");

  /// "victim", "person": people counted by ordinals
  static final WordSet COUNTED_BY_ORDINAL = new WordSet("counted-by-ordinal.txt");

  /// "strong", "odd": what a hyphen may join to a number that stays a count
  static final WordSet SUFFIXES = new WordSet("number-suffixes.txt");

  private NumberContexts() {}
}
