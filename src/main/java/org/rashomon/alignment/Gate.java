package org.rashomon.alignment;

/// The comparability gate: decides by keys whether two similar claims speak of the same slot.
public interface Gate {
  Passage admit(Candidate candidate);

  /// What the gate says of a candidate.
  sealed interface Passage {
    /// They may be compared.
    record Open() implements Passage {}

    /// Their keys are known to differ, or too little is known to compare them.
    ///
    /// @param because one sentence in plain English that names both sides
    record Closed(Reason reason, String because) implements Passage {}

    /// They are not about the same thing at all, and not close enough to be worth a word.
    record Unrelated() implements Passage {}
  }
}
