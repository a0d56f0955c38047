package org.rashomon.quantity;

import java.util.Optional;

/// What stands before the number of an amount: "at least", "another", "up to another".
///
/// @param next index of the number
record AmountLead(int next, HedgeWord hedge, boolean increment) {
  private static final WordSet INCREMENTS = new WordSet("increments.txt");

  /// "at least another about" is the longest that makes sense.
  private static final int MOST_PARTS = 3;

  static AmountLead at(Words words, int from) {
    AmountLead lead = new AmountLead(from, HedgeWord.BARE, false);
    for (int i = 0; i < MOST_PARTS; i++) {
      lead = lead.longer(words);
    }
    return lead;
  }

  private AmountLead longer(Words words) {
    Optional<Integer> afterIncrement = INCREMENTS.after(words, next);
    if (afterIncrement.isPresent() && !increment) {
      return new AmountLead(afterIncrement.get(), hedge, true);
    }
    return HedgeWord.before(words, next)
        .map(hit -> new AmountLead(hit.next(), hedge.and(hit.value()), increment))
        .orElse(this);
  }
}
