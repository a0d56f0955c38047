package org.rashomon.claim;

/// Whether a claim affirms its statement.
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
