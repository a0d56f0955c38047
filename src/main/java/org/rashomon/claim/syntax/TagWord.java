package org.rashomon.claim.syntax;

/// What a word says of tags: the numbers of its features in a [TagModel].
final class TagWord {
  private static final long ANY = -1;

  private final int[] own;
  private final Neighbours neighbours;
  private final long tags;

  /// What it says of the tags of the words around it.
  ///
  /// @param previous of the tag of the word after it
  /// @param secondPrevious of the tag of the word but one after it
  /// @param next of the tag of the word before it
  /// @param secondNext of the tag of the word but one before it
  record Neighbours(int previous, int secondPrevious, int next, int secondNext) {}

  private TagWord(int[] own, Neighbours neighbours, long tags) {
    this.own = own;
    this.neighbours = neighbours;
    this.tags = tags;
  }

  /// A word that may have any tag.
  ///
  /// @param own of its own tag, as a whole and by its letters
  static TagWord of(int[] own, Neighbours neighbours) {
    return new TagWord(own.clone(), neighbours, ANY);
  }

  /// The word with no other tags.
  ///
  /// @param allowed one bit each
  TagWord only(long allowed) {
    return new TagWord(own, neighbours, allowed);
  }

  boolean allows(int tag) {
    return (tags >>> tag & 1) != 0;
  }

  void addOwn(FeatureWeights weights, double[] sums) {
    for (int feature : own) {
      weights.add(feature, sums);
    }
  }

  Neighbours neighbours() {
    return neighbours;
  }
}
