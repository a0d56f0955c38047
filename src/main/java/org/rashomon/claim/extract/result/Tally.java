package org.rashomon.claim.extract.result;

import java.util.List;
import org.rashomon.claim.Value.Score;
import org.rashomon.claim.Value.Score.Round;

/// The numbers of two sides as a sentence tells them, on the tokens `[from, to)`.
///
/// @param told one pair, or one for each set, each in the order of the words
/// @param counted what the sentence says is counted
/// @param joint how the two numbers stand together
record Tally(int from, int to, List<Round> told, Counts counted, Joint joint) {
  Tally {
    told = List.copyOf(told);
  }

  enum Counts {
    VOTES,
    GOALS,
    UNSAID
  }

  enum Joint {
    /// "2-1"
    DASH,
    /// "203 to 190"
    WORD,
    /// "203 for and 190 against"
    SIDES,
    /// "goalless"
    NAME
  }

  Round first() {
    return told.getFirst();
  }

  /// With the numbers of whoever won first: who won more of the sets, or had more.
  Score score() {
    return new Score(isOfOther() ? told.stream().map(Round::turned).toList() : told);
  }

  private boolean isOfOther() {
    long won = told.stream().filter(round -> round.first() > round.second()).count();
    long lost = told.stream().filter(round -> round.first() < round.second()).count();
    return lost > won;
  }
}
