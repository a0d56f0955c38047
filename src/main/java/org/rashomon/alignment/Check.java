package org.rashomon.alignment;

import java.util.Optional;

/// One question the gate asks of a candidate. A check looks at one key and knows no other check.
interface Check {
  /// @return empty if this key says nothing against comparing the two
  Optional<Gate.Passage> objection(Candidate pair);

  static Optional<Gate.Passage> closed(Reason reason, String because) {
    return Optional.of(new Gate.Passage.Closed(reason, because));
  }

  static Optional<Gate.Passage> unrelated() {
    return Optional.of(new Gate.Passage.Unrelated());
  }

  /// Closed where the two are near enough for a reader to wonder, else unrelated.
  static Optional<Gate.Passage> closedIfNear(Candidate pair, Reason reason, String because) {
    return pair.similarity() >= Thresholds.NEAR ? closed(reason, because) : unrelated();
  }

  /// A claim's words in a sentence about it.
  static String words(org.rashomon.claim.Claim claim) {
    return "\"" + claim.quote() + "\"";
  }
}
