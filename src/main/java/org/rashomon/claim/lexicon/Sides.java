package org.rashomon.claim.lexicon;

import java.util.List;
import java.util.Optional;

/// The side in a fight that words stand for, read from `sides.lex`. Immutable.
public final class Sides {
  private final WordGroups<Side> words;

  private Sides(WordGroups<Side> words) {
    this.words = words;
  }

  /// The state's forces, or those against it; at a match, those whose ground it is, or their
  /// visitors.
  public enum Side {
    STATE,
    IRREGULAR,
    HOME,
    VISITORS
  }

  /// @throws MalformedLexiconException naming file and line
  public static Sides load() {
    return Shared.ONE;
  }

  /// The side of the last word that has one.
  ///
  /// @param lemmas of a noun phrase, in order
  public Optional<Side> of(List<String> lemmas) {
    return lemmas.reversed().stream().flatMap(lemma -> words.of(lemma).stream()).findFirst();
  }

  private static final class Shared {
    private static final Sides ONE = new Sides(WordGroups.load("sides.lex", Side.class));
  }
}
