package org.rashomon.disagreement;

import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;

/// Steps over the results of one contest: each compares the numbers again whenever it is asked.
public sealed interface Scores extends Step {

  /// Two results with other numbers.
  record Different(Claim a, Claim b) implements Scores {
    @Override
    public String text() {
      return "%s gives %s as the result, %s %s"
          .formatted(a.source(), Scores.inWords(a), b.source(), Scores.inWords(b));
    }

    /// Of a match of sets some may be left out.
    @Override
    public boolean holds() {
      return a.value() instanceof Value.Score one
          && b.value() instanceof Value.Score other
          && one.rounds().size() == other.rounds().size()
          && !one.equals(other);
    }
  }

  /// The same numbers.
  record Same(Claim a, Claim b) implements Scores {
    @Override
    public String text() {
      return "%s and %s both give %s as the result"
          .formatted(a.source(), b.source(), Scores.inWords(a));
    }

    @Override
    public boolean holds() {
      return a.value() instanceof Value.Score && a.value().equals(b.value());
    }
  }

  private static String inWords(Claim claim) {
    return claim.value() instanceof Value.Score score ? Values.score(score) : "";
  }
}
