package org.rashomon.claim.lexicon;

import org.rashomon.claim.Aspect;

/// Words of which one excludes the others where the rest of a sentence is the same: rooms, drinks,
/// nations.
///
/// @param name in upper case: "ROOM"
/// @param asked what such a word answers: where, who, which of the opposite
public record WordKind(String name, Aspect asked) {
  /// Countries by name, told by `nations.lex`.
  public static final String COUNTRY = "COUNTRY";

  /// Adjectives of nations and nouns for their people, told by `nations.lex`.
  public static final String NATION = "NATION";

  /// "third", "25th"
  public static final String ORDINAL = "ORDINAL";
}
