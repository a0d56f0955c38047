package org.rashomon.alignment;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Slot;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.WordNet;

/// Whether two slots tell the same of their subject.
final class Predicates {
  private Predicates() {}

  private static final class Shipped {
    private static final NamedGroups ACTS = NamedGroups.load("acts.lex");
  }

  /// The same class or word, or two verbs outside the lexicon that WordNet holds for synonyms.
  static boolean alike(Slot a, Slot b) {
    if (a.predicate().equals(b.predicate())) {
      return true;
    }
    return areOneAct(a, b) || areSynonyms(a, b);
  }

  /// Whether both are told as done or not done, by words for one act: "found" and "turned up".
  static boolean areOneAct(Slot a, Slot b) {
    return a.aspect() == Aspect.OCCURRENCE
        && b.aspect() == Aspect.OCCURRENCE
        && act(a).isPresent()
        && act(a).equals(act(b));
  }

  private static Optional<String> act(Slot slot) {
    return Shipped.ACTS.of(slot.predicate().toLowerCase(Locale.ROOT));
  }

  private static boolean areSynonyms(Slot a, Slot b) {
    return !a.hasKnownPredicate()
        && !b.hasKnownPredicate()
        && WordNet.load().areSynonyms(a.predicate(), b.predicate());
  }
}
