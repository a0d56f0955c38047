package org.rashomon.claim.extract;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `place-words.lex`, which says what each holds: words by which places are told.
public enum PlaceWord {
  LEADS,
  TOWARDS,
  HANGS,
  SIDE,
  LIMITS,
  REACHES,
  ALONG,
  WIDE,
  LINE,
  REGION,
  COAST,
  STORM,
  EYE,
  SWEEP,
  CROSS,
  SLAM,
  STRIKE,
  EPICENTRE,
  QUAKE,
  STARTS;

  private static final WordGroups<PlaceWord> WORDS =
      WordGroups.load("place-words.lex", PlaceWord.class);

  /// @param word in lower case
  public boolean has(String word) {
    return WORDS.has(this, word);
  }
}
