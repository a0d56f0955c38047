package org.rashomon.claim.syntax;

import org.rashomon.claim.lexicon.WordGroups;

/// The groups of `tagging.lex`, which says what each holds: words that tell a tagger's mistakes.
enum RepairWord {
  PREPOSITION,
  ANSWER,
  ASKED,
  DO,
  HAVE,
  NOT,
  ARTICLE,
  RELATIVE,
  PARTICIPLE,
  PAST,
  SOLE_PAST,
  SAY,
  CONJUNCTION,
  DEED,
  RARE_PAST,
  BE,
  SHORT_PARTICIPLE,
  PLAN,
  HARMED,
  REACH,
  LEAD,
  ASKING,
  OWING,
  VIOLENCE,
  FINAL,
  BEFORE_GERUND,
  BEHIND_NOUN,
  RETURN,
  PAIR,
  BARE,
  BULLET,
  BEFORE_OFF,
  AWAY,
  HOMEWARD,
  SPAN,
  RECKONED,
  BEREFT,
  LEFT,
  FUNCTION,
  GIVEN,
  QUALITY,
  TRADE,
  CONTEST,
  MOVE,
  KNOWN_AS,
  NAMING,
  ASCRIBE,
  PERSONS;

  private static final WordGroups<RepairWord> WORDS =
      WordGroups.load("tagging.lex", RepairWord.class);

  /// @param word in lower case; one with capitals is in no group
  boolean has(String word) {
    return WORDS.has(this, word);
  }
}
