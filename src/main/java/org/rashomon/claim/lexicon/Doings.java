package org.rashomon.claim.lexicon;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Verbs that may tell that one thing befell what is counted or measured: by `doings.lex`, and by
/// WordNet's synonyms and near kinds. Immutable.
public final class Doings {
  private final SameWords words = new SameWords();
  private final Set<String> bare = new LinkedHashSet<>();
  private final Set<String> wide = new LinkedHashSet<>();
  private final WordNet wordNet;

  private Doings(WordNet wordNet) {
    this.wordNet = wordNet;
  }

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static Doings load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final Doings ONE = of(LexiconLine.ofResource("doings.lex"), WordNet.load());
  }

  static Doings of(List<LexiconLine> lines, WordNet wordNet) {
    Doings doings = new Doings(wordNet);
    lines.forEach(doings::read);
    return doings;
  }

  /// Whether one verb of the one and one of the other may tell one doing.
  ///
  /// @param some lemmas in lower case, maybe with a particle
  public boolean mayBeOne(Collection<String> some, Collection<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> mayBeOne(one, other)));
  }

  /// Whether a verb tells nothing of things but that someone met with them: "took two horns".
  public boolean isBare(String verb) {
    return bare.contains(verb);
  }

  private boolean mayBeOne(String one, String other) {
    return words.mayBeOne(one, other)
        || (!wide.contains(one) && !wide.contains(other) && wordNet.areAkin(one, other));
  }

  private void read(LexiconLine line) {
    if (line.indented()) {
      throw line.malformed("an indented line");
    }
    switch (line.key()) {
      case "same" -> words.add(line.afterKey());
      case "bare" -> bare.addAll(line.afterKey().entries());
      case "wide" -> wide.addAll(line.afterKey().entries());
      default -> throw line.malformed("unknown key '" + line.key() + "'");
    }
  }
}
