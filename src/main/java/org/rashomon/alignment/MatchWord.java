package org.rashomon.alignment;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `match-words.lex`, which says what each holds: words that decide whether two
/// claims are on one thing.
enum MatchWord {
  STANDING,
  AT_THE_WHEEL,
  DEAD,
  ELECTION,
  HARMED,
  KIND_OF_PLACE,
  LOWER_HOUSE,
  STAGE,
  STEP,
  ANY_HAPPENING,
  OF_ALL_PRICES,
  OPENING,
  CLOSING,
  THOSE,
  OF_SEVERAL,
  GRAVE,
  LIGHT,
  UPPER_HOUSE,
  PART,
  LEAGUE,
  ORDINAL;

  private static final WordGroups<MatchWord> WORDS =
      WordGroups.load("match-words.lex", MatchWord.class);

  /// @param word in lower case
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
