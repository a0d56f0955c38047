package org.rashomon.claim.extract.state;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `state-words.lex`, which says what each holds: words by which states are told of
/// their bearers.
enum StateWord {
  ANYTHING,
  BAN,
  EARLIER,
  SHOW,
  AUTHORITY,
  FAIL,
  LINK,
  PUT,
  STILL,
  DECIDE,
  SPAN;

  private static final WordGroups<StateWord> WORDS =
      WordGroups.load("state-words.lex", StateWord.class);

  /// @param word in lower case
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
