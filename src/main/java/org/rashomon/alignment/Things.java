package org.rashomon.alignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.claim.Population;
import org.rashomon.claim.YearsOld;
import org.rashomon.claim.lexicon.NounKind;
import org.rashomon.claim.lexicon.PopulationRelation;
import org.rashomon.claim.lexicon.ThingLexicon;
import org.rashomon.claim.lexicon.WordNet;

/// Whether two noun phrases may name one thing or person: by their heads and by the names in them.
final class Things {
  private Things() {}

  static boolean mayBeOne(Population a, Population b) {
    if (clash(a, b)) {
      return false;
    }
    if (a.head().equals(b.head())) {
      return Populations.compare(a, b) != PopulationRelation.DISJOINT;
    }
    return ThingLexicon.load().mayBeOne(a.head(), b.head())
        || restricts(a, b)
        || restricts(b, a)
        || haveOneAge(a, b)
        || likeHeads(a, b);
  }

  /// Whether both have names or numbers, and none in common.
  static boolean clash(Population a, Population b) {
    return clash(names(a), names(b)) || clash(numbers(a), numbers(b));
  }

  static boolean shareName(Population a, Population b) {
    Set<String> shared = names(a);
    shared.retainAll(names(b));
    return !shared.isEmpty();
  }

  /// Whether both bear one name of two words or more and no other: "Olga Brandt" is one person,
  /// whatever is told of her.
  static boolean haveOneName(Population a, Population b) {
    Set<String> names = names(a);
    return names.size() > 1 && a.head().equals(b.head()) && names.equals(names(b));
  }

  /// Whether the head alone tells little.
  static boolean isGeneral(Population thing) {
    return ThingLexicon.load().isGeneral(thing.head());
  }

  /// "the mayor" and "former mayor Salvo Greco"; what has a name only in common is another thing:
  /// the M9 and a lane of the M9. The guard's colleague is not the guard, nor a power cut power.
  private static boolean restricts(Population a, Population b) {
    return b.modifiers().contains(a.head())
        && !ThingLexicon.load().isRelative(b.head())
        && !WordNet.load().isA(b.head(), "event")
        && !NounKind.OUTAGE.has(a.head() + " " + b.head());
  }

  /// "the fan, 17" and "Ivo Lanz, 17"
  static boolean haveOneAge(Population a, Population b) {
    return a.modifiers().stream()
        .anyMatch(word -> YearsOld.is(word) && b.modifiers().contains(word));
  }

  /// The guard and the guard's colleague.
  static boolean areRelatives(Population a, Population b) {
    ThingLexicon lexicon = ThingLexicon.load();
    return (lexicon.isRelative(a.head()) && a.modifiers().contains(b.head()))
        || (lexicon.isRelative(b.head()) && b.modifiers().contains(a.head()));
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
      if (!modifier.isEmpty() && Character.isUpperCase(modifier.charAt(0))) {
        names.add(modifier.toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static Set<String> numbers(Population thing) {
    Set<String> numbers = new LinkedHashSet<>();
    for (String modifier : thing.modifiers()) {
      if (!modifier.isEmpty() && Character.isDigit(modifier.charAt(0))) {
        numbers.add(modifier);
      }
    }
    return numbers;
  }

  /// Whether both have some and none in common.
  private static boolean clash(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }
}
