package org.rashomon.claim.lexicon;

/// What words of `refutation.lex` tell of a story that is said not to be so; the file says what
/// each kind holds.
public enum RefutingWord {
  FALSEHOOD,
  FALSE,
  TRUE,
  TOLD,
  REFUTE,
  DENY,
  REFUSED,
  DONE,
  SPREAD,
  OPENER,
  OPEN,
  DYING;

  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<RefutingWord> load() {
    return WordGroups.load("refutation.lex", RefutingWord.class);
  }
}
