package org.rashomon.alignment;

import org.rashomon.claim.Slot;
import org.rashomon.claim.lexicon.OccurrenceLexicon;

/// Whether two claims that tell a time may tell that of one occurrence.
public final class Occurrences {
  private Occurrences() {}

  private static final class Shipped {
    private static final OccurrenceLexicon LEXICON = OccurrenceLexicon.load();
  }

  /// By the words for what happened alone: the same word, words of one group of the lexicon, or
  /// verbs that WordNet holds for synonyms.
  public static boolean alike(Slot a, Slot b) {
    return Shipped.LEXICON.mayBeOne(a.predicate(), b.predicate()) || Predicates.alike(a, b);
  }

  /// Whether the words for two things name one occurrence: the leak and the discharge.
  static boolean mayBeOne(String a, String b) {
    return Shipped.LEXICON.shareLine(a, b);
  }

  static boolean isRecurring(Slot slot) {
    return Shipped.LEXICON.isRecurring(slot.predicate());
  }
}
