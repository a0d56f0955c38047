package org.rashomon.claim.entity;

import java.util.List;
import java.util.Locale;
import org.rashomon.claim.Value;
import org.rashomon.claim.entity.EntityComparison.Outcome;
import org.rashomon.claim.lexicon.NamedThing;
import org.rashomon.claim.lexicon.WordGroups;
import org.rashomon.claim.lexicon.WordNet;

/// Compares which ships, aircraft, rivers or weapons two claims name. Symmetric. Thread-safe.
public final class ThingComparison {
  private static final ThingComparison SHIPPED = new ThingComparison();

  private final WordGroups<NamedThing> words = NamedThing.load();
  private final WordNet wordNet = WordNet.load();

  private ThingComparison() {}

  public static Outcome of(Value.Entity one, Value.Entity other) {
    return one.proper() && other.proper()
        ? SHIPPED.byName(own(one), own(other))
        : SHIPPED.byKind(one.lemmas().getLast(), other.lemmas().getLast());
  }

  private static List<String> own(Value.Entity entity) {
    return NameWords.capitalised(entity.name());
  }

  /// A shared word makes one of two names, unless half the world's airlines have it.
  private Outcome byName(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Outcome.UNKNOWN;
    }
    boolean shared =
        a.stream()
            .filter(word -> !isCommon(word) || Math.min(a.size(), b.size()) == 1)
            .anyMatch(word -> b.stream().anyMatch(other -> NameWords.alike(word, other)));
    boolean acronym =
        a.stream().anyMatch(word -> NameWords.isAcronym(word, b))
            || b.stream().anyMatch(word -> NameWords.isAcronym(word, a));
    return shared || acronym ? Outcome.SAME : Outcome.DIFFERENT;
  }

  private boolean isCommon(String word) {
    return words.has(NamedThing.AIRLINE, word.toLowerCase(Locale.ROOT));
  }

  private Outcome byKind(String a, String b) {
    if (a.equals(b)) {
      return Outcome.SAME;
    }
    return isA(a, b) || isA(b, a) ? Outcome.REFINED : Outcome.DIFFERENT;
  }

  /// "a kitchen knife", "a revolver" of a pistol
  private boolean isA(String one, String kind) {
    boolean blade = words.has(NamedThing.BLADE, one) && words.has(NamedThing.BLADE, kind);
    return blade || one.endsWith(" " + kind) || wordNet.isA(one, kind);
  }
}
