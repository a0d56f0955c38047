package org.rashomon.claim.lexicon;

/// Words of `movements.lex` that tell beside an amount by how much something has moved, each kind
/// named as the measure that it tells, and the verbs that may stand before them.
public enum MovementWord {
  RISE,
  FALL,
  STANDING;

  /// @throws MalformedLexiconException naming file and line
  public static WordGroups<MovementWord> load() {
    return WordGroups.load("movements.lex", MovementWord.class);
  }
}
