package org.rashomon.alignment;

import org.rashomon.claim.Slot;
import org.rashomon.claim.lexicon.WordNet;

/// Whether two slots tell the same of their subject.
final class Predicates {
  private Predicates() {}

  private static final class Shipped {
    private static final WordNet WORDS = WordNet.load();
  }

  /// The same class or word, or two verbs outside the lexicon that WordNet holds for synonyms.
  static boolean alike(Slot a, Slot b) {
    if (a.predicate().equals(b.predicate())) {
      return true;
    }
    return !a.hasKnownPredicate()
        && !b.hasKnownPredicate()
        && Shipped.WORDS.areSynonyms(a.predicate(), b.predicate());
  }
}
