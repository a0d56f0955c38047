package org.rashomon.disagreement;

/// What a disagreement is about, after de Marneffe, Rafferty and Manning (2008), "Finding
/// Contradictions in Text", extended for news.
public enum DisagreementType {
  NUMERIC,
  TIME,
  PLACE,
  IDENTITY,
  NEGATION,
  ANTONYM,
  CAUSE,
  RESPONSIBILITY,
  STATUS,
  MODALITY,
  ATTRIBUTION,
  SELF
}
