package org.rashomon.claim.extract.identity;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `identity-words.lex`, which says what each holds: words by which it is told who
/// someone is.
enum IdentityWord {
  GAIN,
  INSTALL,
  CITIZEN,
  NOT_THE_HOLDER,
  ORDER,
  CONTRACT,
  PROCLAIM,
  COME_OUT,
  ASSAULT,
  ARMED,
  IMPLEMENT,
  OF_SENTENCE,
  WINNER,
  TRIUMPH,
  PAPER,
  OF_ANY_NATION,
  STEER;

  private static final WordGroups<IdentityWord> WORDS =
      WordGroups.load("identity-words.lex", IdentityWord.class);

  /// @param word in lower case
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
