package org.rashomon.claim.lexicon;

/// What words of `reference.lex` tell of what a pronoun may stand for; the file says what each kind
/// holds.
public enum ReferenceWord {
  FEMALE,
  MALE,
  GROUP,
  VACANT,
  TOLD,
  AMBIENT,
  NOTHING,
  MEASURE,
  TITLE,
  COMPANY,
  COMPANY_NAME;

  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<ReferenceWord> load() {
    return Shipped.WORDS;
  }

  private static final class Shipped {
    private static final WordGroups<ReferenceWord> WORDS =
        WordGroups.load("reference.lex", ReferenceWord.class);
  }
}
