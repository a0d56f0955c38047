package org.rashomon.claim.lexicon;

/// What words of `speech.lex` tell of who said, wrote, announced or found something; the file says
/// what each kind holds.
public enum SpeechWord {
  SPOKES,
  UNNAMED,
  WRITING,
  DOCUMENT,
  ANNOUNCING,
  FINDING,
  RESEARCHER,
  DESCRIBING,
  VIEW,
  SPOKESPERSON;

  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<SpeechWord> load() {
    return Shipped.WORDS;
  }

  private static final class Shipped {
    private static final WordGroups<SpeechWord> WORDS =
        WordGroups.load("speech.lex", SpeechWord.class);
  }
}
