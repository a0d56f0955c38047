package org.rashomon.claim.extract.time;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `time-words.lex`, which says what each holds: words by which deadlines are told,
/// and days of trading.
enum TimeWord {
  EXPIRE,
  DEADLINE,
  MOVE,
  TRADE,
  TRADED;

  private static final WordGroups<TimeWord> WORDS =
      WordGroups.load("time-words.lex", TimeWord.class);

  /// @param word in lower case
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
