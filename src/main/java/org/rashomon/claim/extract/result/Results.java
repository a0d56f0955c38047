package org.rashomon.claim.extract.result;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rashomon.claim.syntax.Token;

/// The results of contests in a sentence. One that tells several of a kind tells them of several
/// contests, and none is taken.
public final class Results {
  private final Tallies tallies;
  private final Contests contests;

  public Results(ResultWords words) {
    this.tallies = new Tallies(words);
    this.contests = new Contests(words);
  }

  record Result(Tally tally, Contest contest) {}

  List<Result> of(List<Token> tokens) {
    List<Result> found = all(tokens);
    return found.stream()
        .filter(result -> found.stream().filter(other -> isLike(result, other)).count() == 1)
        .toList();
  }

  /// The indexes of the tokens that tell a result together.
  public BitSet numbers(List<Token> tokens) {
    BitSet numbers = new BitSet();
    all(tokens).forEach(result -> numbers.set(result.tally().from(), result.tally().to()));
    return numbers;
  }

  private List<Result> all(List<Token> tokens) {
    List<Result> found = new ArrayList<>();
    for (Tally tally : tallies.of(tokens)) {
      contests.of(tokens, tally).ifPresent(contest -> found.add(new Result(tally, contest)));
    }
    return found;
  }

  private static boolean isLike(Result one, Result other) {
    return one.contest() == other.contest();
  }
}
