package org.rashomon.claim.extract.occurrence;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `occurrence-words.lex`, which says what each holds: verbs by which it is told that
/// something happened.
enum OccurrenceWord {
  HAVE,
  GIVE,
  OF_WILL,
  BRING_ABOUT,
  TELL_OF,
  COME_ABOUT,
  POSE,
  COGNATE;

  private static final WordGroups<OccurrenceWord> WORDS =
      WordGroups.load("occurrence-words.lex", OccurrenceWord.class);

  /// @param word in lower case
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
