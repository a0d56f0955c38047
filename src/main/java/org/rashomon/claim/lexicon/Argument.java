package org.rashomon.claim.lexicon;

/// Which argument of a verb a measure or a state is told of.
public enum Argument {
  /// the subject of the active verb: "twelve people died"
  SUBJECT,
  /// the object of the active verb, which is the subject of the passive: "the blast killed twelve"
  OBJECT,
  /// an amount beside subject and object: "cost 3 million", "fell by 4 percent", "was fined 500
  /// francs", "weighs 3 tonnes"
  AMOUNT
}
