package org.rashomon.claim.extract.measure;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `bid-words.lex`, which says what each holds: words around takeover bids.
enum BidWord {
  BID,
  DEAL,
  TAKING,
  TARGET,
  SHARE,
  EACH,
  PAYOUT,
  OTHER;

  private static final WordGroups<BidWord> WORDS = WordGroups.load("bid-words.lex", BidWord.class);

  /// @param word in lower case
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
