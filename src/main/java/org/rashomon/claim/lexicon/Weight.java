package org.rashomon.claim.lexicon;

/// How grave a measure is, gravest first. Severity is computed from it.
public enum Weight {
  DEATH,
  INJURY,
  /// what else happens to people or animals: arrested, evacuated, missing
  PEOPLE,
  /// what happens to things and money: destroyed, stolen, cost
  PROPERTY,
  OTHER
}
