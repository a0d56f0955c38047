package org.rashomon.accuracy;

import java.util.OptionalDouble;

/// What is counted over a set of cases.
///
/// @param expected pairs of positions that are to be flagged
/// @param found those of them that were flagged
/// @param relationRight those found with the right relation
/// @param typeRight those found with the right type
/// @param flagged pairs that the detector flagged
/// @param right those of them that stand on an expected pair; the rest are false alarms
/// @param traps pairs of passages that are not to be flagged
/// @param sprung those of them that were flagged as a clash
record Tally(
    int expected,
    int found,
    int relationRight,
    int typeRight,
    int flagged,
    int right,
    int traps,
    int sprung) {
  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

  static Tally expected(boolean found, boolean relationRight, boolean typeRight) {
    return new Tally(1, one(found), one(relationRight), one(typeRight), 0, 0, 0, 0);
  }

  static Tally flagged(boolean right) {
    return new Tally(0, 0, 0, 0, 1, one(right), 0, 0);
  }

  static Tally trap(boolean sprung) {
    return new Tally(0, 0, 0, 0, 0, 0, 1, one(sprung));
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  Tally plus(Tally more) {
    return new Tally(
        expected + more.expected,
        found + more.found,
        relationRight + more.relationRight,
        typeRight + more.typeRight,
        flagged + more.flagged,
        right + more.right,
        traps + more.traps,
        sprung + more.sprung);
  }

  OptionalDouble precision() {
    return share(right, flagged);
  }

  OptionalDouble recall() {
    return share(found, expected);
  }

  /// The harmonic mean of precision and recall; empty where one of them is.
  OptionalDouble f1() {
    if (flagged == 0 || expected == 0) {
      return OptionalDouble.empty();
    }
    double precision = precision().orElseThrow();
    double recall = recall().orElseThrow();
    double sum = precision + recall;
    return OptionalDouble.of(sum > 0 ? 2 * precision * recall / sum : 0);
  }

  OptionalDouble relationAccuracy() {
    return share(relationRight, found);
  }

  OptionalDouble typeAccuracy() {
    return share(typeRight, found);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
