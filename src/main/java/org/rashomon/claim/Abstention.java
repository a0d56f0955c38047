package org.rashomon.claim;

/// Why something that a report states was not taken as a claim, though it looks like one: read in
/// one of its possible ways it might speak against a report that agrees.
public enum Abstention {
  /// more than [ClaimExtractor#LONGEST_SENTENCE] code units: nothing in the sentence was read
  SENTENCE_TOO_LONG,
  /// a sentence in which neither a verb nor a word that tells a state was found
  NO_CLAUSE,
  /// a figure of which no word says what it tells
  FIGURE_UNBOUND,
  /// one figure for two measures that no known one takes together: "40 people are dead or missing"
  FIGURE_SHARED,
  /// figures dealt out one by one: "two and five people were killed in Arden and Lowick"
  FIGURES_IN_TURN,
  /// one of two times that are told together: "on Monday and Tuesday"
  TIME_SHARED,
  /// a pronoun for which none or several of those named may stand
  ANTECEDENT_UNSETTLED,
  /// a state or a place of some of many, where which of them is not told: "roads were closed"
  BEARER_UNSETTLED,
  /// a verb that tells opposite things of its subject and of its object, and has no object: "Arden
  /// defeated"
  VERB_UNSETTLED
}
