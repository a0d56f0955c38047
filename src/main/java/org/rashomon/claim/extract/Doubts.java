package org.rashomon.claim.extract;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rashomon.claim.Abstention;
import org.rashomon.claim.Abstentions;

/// Collects where the extractors abstained while a sentence is read. One word is counted once for
/// each cause, whichever of them met it. For one thread.
public final class Doubts {
  private final Map<Abstention, Integer> counts = new EnumMap<>(Abstention.class);
  private final Set<Met> met = new HashSet<>();

  private record Met(Abstention cause, int token) {}

  /// Adds those of another sentence.
  public void add(Doubts other) {
    other.counts.forEach((cause, count) -> counts.merge(cause, count, Integer::sum));
  }

  /// @param token index in the sentence of the word that the doubt is about
  public void note(Abstention cause, int token) {
    if (met.add(new Met(cause, token))) {
      counts.merge(cause, 1, Integer::sum);
    }
  }

  /// The sentence as a whole was not read.
  public void noteSentence(Abstention cause) {
    counts.merge(cause, 1, Integer::sum);
  }

  public Abstentions counted() {
    return new Abstentions(counts);
  }
}
