package org.rashomon.claim.lexicon;

/// What words of `roles.lex` tell of a person; the file says what each kind holds.
public enum Role {
  TITLE,
  GENERIC,
  ROLE,
  NAMING,
  APPOINT,
  WIN,
  PRIZE,
  GO,
  OFFICE,
  LEAD,
  ACCUSE,
  LEAVE,
  ACQUIRE,
  SELL,
  CONTROLS,
  STEER,
  MEMBER,
  SCORE,
  GOAL,
  DECISIVE,
  TAKE_UP,
  NEXT,
  FIND,
  CREATE,
  OPEN,
  SIGN,
  RESCUE,
  SENTENCE,
  DECIDE,
  KILL,
  OVERCOME,
  LOSE,
  VICTORY,
  JOIN,
  MOVE_TO,
  TAKE_ON,
  MAKE,
  MAKER,
  BODY,
  BAND;

  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<Role> load() {
    return Shipped.WORDS;
  }

  private static final class Shipped {
    private static final WordGroups<Role> WORDS = WordGroups.load("roles.lex", Role.class);
  }
}
