package org.rashomon.claim.lexicon;

/// What words of `named-things.lex` tell of a thing; the file says what each kind holds.
public enum NamedThing {
  SHIP,
  SEVERAL,
  AIRCRAFT,
  MAKER,
  MODEL,
  AIRLINE,
  RUN,
  BELONG,
  CALLED,
  OVERFLOW,
  BANK,
  RIVER,
  WEAPON,
  BLADE,
  ASSAULT,
  WIELD;

  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<NamedThing> load() {
    return Shipped.WORDS;
  }

  private static final class Shipped {
    private static final WordGroups<NamedThing> WORDS =
        WordGroups.load("named-things.lex", NamedThing.class);
  }
}
