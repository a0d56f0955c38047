package org.rashomon.alignment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Slot;
import org.rashomon.claim.lexicon.Doings;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.PredicateLexicon;
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

  /// Whether two figures may be told by words for one doing: "shielded 91 percent", "two thirds
  /// were protected". Two classes of the lexicon are two measures.
  static boolean areAkin(Slot a, Slot b) {
    return isFigure(a)
        && isFigure(b)
        && !(a.hasKnownPredicate() && b.hasKnownPredicate())
        && Doings.load().mayBeOne(verbs(a), verbs(b));
  }

  /// Whether neither tells what befell the things that it counts.
  static boolean areBare(Slot a, Slot b) {
    return Doings.load().isBare(a.predicate()) && Doings.load().isBare(b.predicate());
  }

  private static List<String> verbs(Slot slot) {
    return slot.hasKnownPredicate()
        ? KnownMeasures.of(slot).map(PredicateLexicon.load()::plainVerbs).orElse(List.of())
        : List.of(slot.predicate());
  }

  static boolean isFigure(Slot slot) {
    return slot.aspect() == Aspect.COUNT || slot.aspect() == Aspect.AMOUNT;
  }

  /// Whether both are told as done or not done, by words for one act: "found" and "turned up".
  static boolean areOneAct(Slot a, Slot b) {
    return a.aspect() == Aspect.OCCURRENCE
        && b.aspect() == Aspect.OCCURRENCE
        && act(a).isPresent()
        && act(a).equals(act(b));
  }

  /// What an occurrence is told by; words for one act are one.
  static String name(Slot slot) {
    return slot.aspect() == Aspect.OCCURRENCE
        ? act(slot).orElse(slot.predicate())
        : slot.predicate();
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
