package org.rashomon.quantity;

/// A stretch of a sentence that is read as one thing before any grammar: half-open offsets into the
/// sentence's text. Mentions of one sentence never overlap.
public sealed interface Mention {
  int start();

  int end();

  /// How many or how much.
  ///
  /// @param start of the hedge if there is one, else of the number or article
  /// @param end after the unit if there is one; the counted noun is not part of it
  record Amount(int start, int end, Quantity quantity, Reading reading) implements Mention {}

  /// When.
  ///
  /// @param start of the preposition if it carries meaning ("since Sunday"), else of the time
  ///   itself
  record Moment(int start, int end, TimeValue value, TimeRelation relation) implements Mention {}

  /// A number that counts nothing, or a name with a number in it.
  record Label(int start, int end, LabelKind kind) implements Mention {}

  /// How an amount enters a count.
  enum Reading {
    TOTAL,
    /// "another 12", "12 more", "a further three"
    INCREMENT,
    /// "the 20th victim": the total is at least that
    ORDINAL
  }

  /// How a moment relates to what happened.
  enum TimeRelation {
    ON,
    SINCE,
    UNTIL,
    BEFORE,
    AFTER,
    /// "as of", "by": what is known at that time
    AS_OF,
    /// "in November", "over the past twelve months", "this week": the window that is counted over
    DURING
  }

  /// What a number that is not a count stands for.
  enum LabelKind {
    AGE,
    YEAR,
    ROAD,
    FLIGHT,
    MODEL,
    RESOLUTION,
    SCORE,
    ADDRESS,
    PHONE,
    ID,
    /// an ordinal, a place in a list
    RANK,
    /// part of a name or of a compound: "Formula 1", "a 12-member panel"
    NAME,
    /// "one said", "one of the"
    PRONOUN
  }
}
