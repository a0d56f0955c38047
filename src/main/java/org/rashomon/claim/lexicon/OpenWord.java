package org.rashomon.claim.lexicon;

/// What words of `undecided.lex` tell of a matter that is not decided; the file says what each kind
/// holds.
public enum OpenWord {
  OPEN,
  SURE,
  SETTLE,
  WEIGH,
  EARLY,
  PREMATURE,
  OPTION,
  PENDING,
  DECISION,
  TAKE,
  NAME,
  CALL,
  SPEAK,
  VERDICT,
  ONCE;

  private static final class Shared {
    static final WordGroups<OpenWord> ONE = WordGroups.load("undecided.lex", OpenWord.class);
  }

  /// The one of the process, read at the first call.
  ///
  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<OpenWord> load() {
    return Shared.ONE;
  }
}
