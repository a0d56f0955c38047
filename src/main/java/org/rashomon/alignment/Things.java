package org.rashomon.alignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.claim.Population;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.claim.lexicon.ThingLexicon;

/// Whether two noun phrases may name one thing or person: by their heads and by the names in them.
final class Things {
  private Things() {}

  private static final class Shipped {
    private static final ThingLexicon LEXICON = ThingLexicon.load();
  }

  static boolean mayBeOne(Population a, Population b) {
    Set<String> namesA = names(a);
    Set<String> namesB = names(b);
    if (!namesA.isEmpty() && !namesB.isEmpty() && !shareName(a, b)) {
      return false;
    }
    if (a.head().equals(b.head())) {
      return Populations.compare(a, b) != PopulationRelation.DISJOINT;
    }
    return Shipped.LEXICON.mayBeOne(a.head(), b.head())
        || restricts(a, b)
        || restricts(b, a)
        || likeHeads(a, b);
  }

  /// Two names in common, or the one name that one of the two has.
  static boolean shareName(Population a, Population b) {
    Set<String> shared = names(a);
    shared.retainAll(names(b));
    return !shared.isEmpty();
  }

  /// Whether the head alone tells little.
  static boolean isGeneral(Population thing) {
    return Shipped.LEXICON.isGeneral(thing.head());
  }

  /// "the mayor" and "Mayor Salvo Greco"
  private static boolean restricts(Population a, Population b) {
    return b.modifiers().stream()
        .anyMatch(modifier -> modifier.toLowerCase(Locale.ROOT).equals(a.head()));
  }

  /// "the crew" and "the men" of one ship
  private static boolean likeHeads(Population a, Population b) {
    return switch (Populations.compare(head(a), head(b))) {
      case SAME -> true;
      case FIRST_WITHIN_SECOND, SECOND_WITHIN_FIRST -> shareName(a, b);
      case DISJOINT, UNKNOWN -> false;
    };
  }

  private static Population head(Population thing) {
    return new Population(thing.head(), List.of());
  }

  private static Set<String> names(Population thing) {
    Set<String> names = new LinkedHashSet<>();
    for (String modifier : thing.modifiers()) {
      if (!modifier.isEmpty()
          && (Character.isUpperCase(modifier.charAt(0)) || hasDigit(modifier))) {
        names.add(modifier.toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
