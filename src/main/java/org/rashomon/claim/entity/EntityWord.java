package org.rashomon.claim.entity;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `entity-words.lex`, which says what each holds: words by which it is told whether
/// two names stand for one person or one place.
enum EntityWord {
  RELATIVE,
  FLOOR,
  HAND,
  QUARTER,
  NORTH,
  SOUTH,
  EAST,
  WEST;

  private static final WordGroups<EntityWord> WORDS =
      WordGroups.load("entity-words.lex", EntityWord.class);

  /// @param word in lower case
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
