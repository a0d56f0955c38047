package org.rashomon.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rashomon.claim.Claim;

/// How like the words are that two claims give to their speakers.
public final class Wording {
  private Wording() {}

  /// The shared words as a part of all, 0 to 1 inclusive: the coefficient of Dice (1945) over the
  /// sets of words.
  public static double likeness(Claim a, Claim b) {
    Set<String> one = new HashSet<>(a.context().clause());
    Set<String> other = new HashSet<>(b.context().clause());
    int all = one.size() + other.size();
    one.retainAll(List.copyOf(other));
    return all == 0 ? 0 : 2.0 * one.size() / all;
  }

  /// Whether they are nearly the same words: what two people say of one matter in their own words
  /// shares less.
  public static boolean isOne(Claim a, Claim b) {
    return likeness(a, b)
        >= (a.slot().subject().isEmpty() ? Thresholds.ONE_WORDING : Thresholds.ONE_DOCUMENT);
  }
}
