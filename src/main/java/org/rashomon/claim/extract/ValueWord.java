package org.rashomon.claim.extract;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `value-words.lex`, which says what each holds: words by which amounts and acts are
/// given to their nouns.
public enum ValueWord {
  IS,
  GETS_TO,
  PUT,
  TOTAL,
  MEMBERS,
  BATCH,
  SAMPLE,
  LIGHT,
  EXCEED,
  REACH,
  BEFORE_HOUR,
  FOUNDED;

  private static final WordGroups<ValueWord> WORDS =
      WordGroups.load("value-words.lex", ValueWord.class);

  /// @param word in lower case
  public boolean has(String word) {
    return WORDS.has(this, word);
  }
}
