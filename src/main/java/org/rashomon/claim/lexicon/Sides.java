package org.rashomon.claim.lexicon;

import java.util.List;
import java.util.Optional;

/// The side in a fight that words stand for, read from `sides.lex`. Immutable.
public final class Sides {
  private final WordGroups<Side> words;

  private Sides(WordGroups<Side> words) {
    this.words = words;
  }

  /// The state's forces, those who fight it, or a crowd that faces it; at a match, those whose
  /// ground it is, or their visitors.
  public enum Side {
    STATE,
    IRREGULAR,
    CROWD,
    HOME,
    VISITORS
  }

  /// @throws MalformedLexiconException naming file and line
  public static Sides load() {
    return Shared.ONE;
  }

  /// The side of the last word that has one; of a crowd only where no word has another: "home
  /// fans".
  ///
  /// @param lemmas of a noun phrase, in order
  public Optional<Side> of(List<String> lemmas) {
    List<Side> all = lemmas.reversed().stream().flatMap(each -> words.of(each).stream()).toList();
    return all.stream()
        .filter(side -> side != Side.CROWD)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /// Whether no one is of both: some of a crowd may be militants, and of it are home fans, too.
  public static boolean areApart(Side one, Side other) {
    return one != other
        && switch (one) {
          case CROWD -> other == Side.STATE;
          case STATE, IRREGULAR, HOME, VISITORS -> other != Side.CROWD || one == Side.STATE;
        };
  }

  private static final class Shared {
    private static final Sides ONE = new Sides(WordGroups.load("sides.lex", Side.class));
  }
}
