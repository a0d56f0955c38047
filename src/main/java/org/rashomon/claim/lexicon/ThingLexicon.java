package org.rashomon.claim.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Nouns for one thing in other words ("share" and "stock"), and nouns that name no thing of their
/// own ("service", "market"), read from `things.lex`. Immutable.
public final class ThingLexicon {
  private final SameWords words = new SameWords();
  private final Set<String> general = new LinkedHashSet<>();
  private final Set<String> relatives = new LinkedHashSet<>();

  private ThingLexicon() {}

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static ThingLexicon load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final ThingLexicon ONE = of(LexiconLine.ofResource("things.lex"));
  }

  static ThingLexicon of(List<LexiconLine> lines) {
    ThingLexicon lexicon = new ThingLexicon();
    lines.forEach(lexicon::read);
    return lexicon;
  }

  /// Whether two nouns may name one thing.
  ///
  /// @param a lemma in lower case
  public boolean mayBeOne(String a, String b) {
    return words.mayBeOne(a, b);
  }

  /// Names of the groups that a noun stands in, in capitals, for claims to be alike by.
  public List<String> groups(String noun) {
    return words.lines(noun).stream().sorted().map(line -> "THING " + line).toList();
  }

  /// Whether reporters use a noun for many things of one event, so that it alone tells no two
  /// apart.
  public boolean isGeneral(String noun) {
    return general.contains(noun);
  }

  /// Whether a noun names a person by whose they are, so that the name before it is another's.
  public boolean isRelative(String noun) {
    return relatives.contains(noun);
  }

  private void read(LexiconLine line) {
    if (line.indented()) {
      throw line.malformed("an indented line");
    }
    switch (line.key()) {
      case "same" -> words.add(line.afterKey());
      case "relative" -> relatives.addAll(line.afterKey().entries());
      case "general" -> general.addAll(line.afterKey().entries());
      default -> throw line.malformed("unknown key '" + line.key() + "'");
    }
  }
}
