package org.rashomon.claim;

/// What kind of thing a slot asks for.
public enum Aspect {
  /// how many: people killed, flights cancelled
  COUNT,
  /// how much: length, cost, share, magnitude
  AMOUNT,
  /// when something happened
  TIME,
  /// where it happened or where someone or something is
  PLACE,
  /// who or what fills a one-value role: the gunman, the winner, the successor
  IDENTITY,
  /// whether it happened
  OCCURRENCE,
  /// the state or direction of a thing: open, closed, rising, critical
  STATE,
  /// in what numbers of both sides a vote or a match ended
  RESULT,
  /// why it happened
  CAUSE,
  /// who did it, claimed it, or is blamed for it
  RESPONSIBILITY,
  /// a total, its parts and their sum, told together
  PARTS,
  /// who said, wrote, announced or found something
  SPEECH,
  /// that what others tell is not so
  REFUTATION,
  /// which word of its kind stands in a sentence, the rest of which two reports share
  WORDING
}
