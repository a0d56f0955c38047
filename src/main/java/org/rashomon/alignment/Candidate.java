package org.rashomon.alignment;

import org.rashomon.claim.Claim;

/// Two claims close enough to be compared.
///
/// @param a the claim whose evidence comes first by [org.rashomon.claim.Evidence]'s order
/// @param similarity of what they are about, 0 to 1 inclusive, symmetric, not depending on other
///   reports
public record Candidate(Claim a, Claim b, double similarity) {
  public Candidate {
    if (a.evidence().compareTo(b.evidence()) > 0) {
      throw new IllegalArgumentException(
          "claims of a candidate stand in the order of their evidence");
    }
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity from 0 to 1, was " + similarity);
    }
  }

  /// Whether both claims are of one report.
  public boolean isWithinReport() {
    return a.reportId().equals(b.reportId());
  }

  public static Candidate of(Claim one, Claim other, double similarity) {
    return one.evidence().compareTo(other.evidence()) <= 0
        ? new Candidate(one, other, similarity)
        : new Candidate(other, one, similarity);
  }
}
