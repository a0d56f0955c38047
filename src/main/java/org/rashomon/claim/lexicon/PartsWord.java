package org.rashomon.claim.lexicon;

/// What words of `parts.lex` tell of numbers that are parts of a total; the file says what each
/// kind holds.
public enum PartsWord {
  REST,
  MAKING,
  SOME,
  FOR,
  AGAINST,
  ABSTAIN,
  SEX,
  AGE,
  ABOARD,
  OUTCOME,
  UNDECIDED,
  SINGLE,
  COMPARING,
  EXCEPT,
  HARM;

  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<PartsWord> load() {
    return WordGroups.load("parts.lex", PartsWord.class);
  }
}
