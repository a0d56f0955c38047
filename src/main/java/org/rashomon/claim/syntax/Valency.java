package org.rashomon.claim.syntax;

import java.util.Locale;
import org.rashomon.claim.lexicon.WordGroups;

/// Whether verbs can have an object, read from `valency.lex`.
final class Valency {
  private static final WordGroups<Group> WORDS = WordGroups.load("valency.lex", Group.class);

  private Valency() {}

  /// The groups of the data file, which says what each holds.
  enum Group {
    INTRANSITIVE,
    LABILE
  }

  static boolean isIntransitive(String lemma) {
    return WORDS.has(Group.INTRANSITIVE, lemma);
  }

  /// Whether a verb may stand with or without an object.
  static boolean isLabile(String lemma) {
    return WORDS.has(Group.LABILE, lemma);
  }

  /// Of a regular past tense: "worsen" for "worsened", "rage" for "raged".
  static String lemmaOfPast(String past) {
    String word = past.toLowerCase(Locale.ROOT);
    String bare = word.substring(0, word.length() - 2);
    return isIntransitive(bare) ? bare : word.substring(0, word.length() - 1);
  }
}
