package org.rashomon.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the quantities, times and numeric labels of a sentence, in one pass over its words with
/// word tries and small automata. Every grammar looks at a bounded number of words ahead of what it
/// takes, so the cost is linear in the sentence's length. Thread-safe.
public final class QuantityReader implements MentionReader {
  private static final String EVERY_GRAMMAR =
      "At least 12 of the 20th unit's 300 men, no one aged 9, met at 6 p.m. on May 3.";

  /// Loads every word list, so that a malformed one fails the start and not a reading.
  public QuantityReader() {
    read(EVERY_GRAMMAR, new Dateline(Optional.empty()));
  }

  @Override
  public List<Mention> read(String sentence, Dateline dateline) {
    return read(new Words(sentence), dateline);
  }

  List<Mention> read(Words words, Dateline dateline) {
    SentenceGrammar grammar = new SentenceGrammar(words, dateline);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Match> match = Triggers.at(words, at) ? grammar.at(at) : Optional.empty();
      match.map(Match::mention).ifPresent(mentions::add);
      at = match.map(Match::next).orElse(at + 1);
    }
    return List.copyOf(mentions);
  }
}
