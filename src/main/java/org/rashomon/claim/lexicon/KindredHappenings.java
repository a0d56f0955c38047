package org.rashomon.claim.lexicon;

import java.util.List;
import java.util.Locale;

/// Which groups of `whereabouts.lex` may tell one happening, read strictly from
/// `kindred-happenings.lex`. Immutable.
public final class KindredHappenings {
  private final SameWords groups = new SameWords();

  private KindredHappenings() {}

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static KindredHappenings load() {
    return Shared.ONE;
  }

  private static final class Shared {
    static final KindredHappenings ONE = of(LexiconLine.ofResource("kindred-happenings.lex"));
  }

  static KindredHappenings of(List<LexiconLine> lines) {
    KindredHappenings kindred = new KindredHappenings();
    lines.forEach(kindred::read);
    return kindred;
  }

  /// @param a the name of a group, in upper or lower case
  public boolean mayBeOne(String a, String b) {
    return groups.mayBeOne(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
  }

  private void read(LexiconLine line) {
    if (line.indented() || !line.key().equals("same")) {
      throw line.malformed("a line is 'same group, group'");
    }
    groups.add(line.afterKey());
  }
}
