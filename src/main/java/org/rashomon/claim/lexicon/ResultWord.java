package org.rashomon.claim.lexicon;

/// What words of `results.lex` tell of the numbers in which a contest ended; the file says what
/// each kind holds.
public enum ResultWord {
  BALLOT_UNIT,
  GAME_UNIT,
  BALLOT,
  MATCH,
  GAME_ONLY,
  PASS,
  REJECT,
  BAR,
  FOR,
  AGAINST,
  PARTIAL,
  SHOOTOUT,
  AGGREGATE,
  OTHER,
  MATTER,
  STANDING,
  NIL,
  MARGIN_UNIT,
  MARGIN,
  SUCCEED,
  ENDED,
  NOUN,
  UNSETTLED,
  AHEAD,
  FINISH,
  TAKE_PLACE,
  SECOND,
  RACE,
  UNDERWAY,
  VICTORY;

  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<ResultWord> load() {
    return Shipped.WORDS;
  }

  private static final class Shipped {
    private static final WordGroups<ResultWord> WORDS =
        WordGroups.load("results.lex", ResultWord.class);
  }
}
