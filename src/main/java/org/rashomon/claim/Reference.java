package org.rashomon.claim;

import org.rashomon.report.Span;

/// Words that stand for what a report has named before: "It" for "the embankment".
///
/// @param anaphor the words that stand for it
/// @param antecedent where it is named, before the anaphor and in the same field
public record Reference(Span anaphor, Span antecedent) {
  public Reference {
    if (anaphor.field() != antecedent.field() || antecedent.end() > anaphor.start()) {
      throw new IllegalArgumentException("an antecedent stands before " + anaphor);
    }
  }
}
