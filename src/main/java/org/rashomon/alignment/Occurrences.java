package org.rashomon.alignment;

import java.util.List;
import org.rashomon.claim.Population;
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
  public static boolean mayBeOne(String a, String b) {
    return Shipped.LEXICON.shareLine(a, b);
  }

  /// Whether one of two like nouns has a word that the other has not and that tells them apart: the
  /// mayor and the deputy mayor.
  static boolean areApart(Population a, Population b) {
    return !words(a).equals(words(b));
  }

  private static List<String> words(Population population) {
    return population.modifiers().stream().filter(Shipped.LEXICON::tellsApart).sorted().toList();
  }

  /// Whether both tell what happens once in an event: the launch.
  static boolean areOneOnce(Slot a, Slot b) {
    return Shipped.LEXICON.areOneOnce(a.predicate(), b.predicate());
  }

  static boolean isUponAnother(Slot slot) {
    return Shipped.LEXICON.isUponAnother(slot.predicate());
  }

  static boolean isRecurring(Slot slot) {
    return Shipped.LEXICON.isRecurring(slot.predicate());
  }
}
