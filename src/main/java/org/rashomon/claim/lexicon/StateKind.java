package org.rashomon.claim.lexicon;

/// What a dimension of states tells of.
public enum StateKind {
  /// opposite words for a thing, a direction or a decision: open and shut, rose and fell
  ANTONYM,
  /// the condition that someone or something is in: critical, at large, aground
  STATUS,
  /// how settled a matter is: confirmed, under review
  MODALITY,
  /// whether there is or was such a thing: a valid licence, a criminal record, an order
  EXISTENCE
}
