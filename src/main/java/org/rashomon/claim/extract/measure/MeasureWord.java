package org.rashomon.claim.extract.measure;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `measure-words.lex`, which says what each holds: small words around measures.
enum MeasureWord {
  TIME_BEFORE,
  PERIOD,
  FORESEE,
  RUNNER_UP,
  SAY,
  IN_A_ROW,
  CHANGE_RANK,
  AWAY,
  FATE;

  private static final WordGroups<MeasureWord> WORDS =
      WordGroups.load("measure-words.lex", MeasureWord.class);

  /// @param word in lower case
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
