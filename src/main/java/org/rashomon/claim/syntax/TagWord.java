package org.rashomon.claim.syntax;

/// What a word says of tags: the numbers of its features in a [TagModel].
///
/// @param own of its own tag
/// @param previous of the tag of the word after it
/// @param secondPrevious of the tag of the word but one after it
/// @param next of the tag of the word before it
/// @param secondNext of the tag of the word but one before it
/// @param tags that it may have, one bit each
record TagWord(int own, int previous, int secondPrevious, int next, int secondNext, long tags) {
  static final long ANY = -1;

  TagWord only(long allowed) {
    return new TagWord(own, previous, secondPrevious, next, secondNext, allowed);
  }

  boolean allows(int tag) {
    return (tags >>> tag & 1) != 0;
  }
}
