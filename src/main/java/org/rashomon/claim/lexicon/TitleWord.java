package org.rashomon.claim.lexicon;

/// Words of `title.lex` by which a text may tell otherwise than its title and yet agree with it;
/// the file says what each kind holds.
public enum TitleWord {
  OTHERWISE,
  BEAT,
  TREND,
  AFTER_TREND;

  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<TitleWord> load() {
    return WordGroups.load("title.lex", TitleWord.class);
  }
}
