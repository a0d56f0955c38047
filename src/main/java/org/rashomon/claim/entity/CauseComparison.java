package org.rashomon.claim.entity;

import java.util.List;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.NamedGroups;
import org.rashomon.claim.lexicon.WordNet;

/// Compares two causes of one effect. Symmetric. Thread-safe.
public final class CauseComparison {
  private static final NamedGroups HAPPENINGS = NamedGroups.load("happenings.lex");

  private static final NamedGroups CLEARED = NamedGroups.load("cleared.lex");

  private CauseComparison() {}

  /// Whether a word, in one sentence with a thing, clears it of having been the cause.
  public static boolean clears(String word) {
    return CLEARED.of(word).isPresent();
  }

  /// Whether no word of one is, names, or is a kind of a word of the other.
  public static boolean apart(Value.Cause one, Value.Cause other) {
    return !one.lemmas().isEmpty()
        && !other.lemmas().isEmpty()
        && one.lemmas().stream()
            .noneMatch(word -> other.lemmas().stream().anyMatch(w -> akin(word, w)));
  }

  private static boolean akin(String word, String other) {
    return word.equals(other)
        || HAPPENINGS.nameOf(word).equals(HAPPENINGS.nameOf(other))
        || WordNet.load().isA(word, HAPPENINGS.nameOf(other))
        || WordNet.load().isA(other, HAPPENINGS.nameOf(word));
  }

  /// The noun that names it best, which stands first.
  public static List<String> telling(Value.Cause cause) {
    return cause.lemmas().stream().limit(1).toList();
  }
}
