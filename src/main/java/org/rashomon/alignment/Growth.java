package org.rashomon.alignment;

import java.util.List;

/// What new claims change in the candidates of an event, each list in the order of evidence.
///
/// @param found pairs that are candidates now; each has a new claim
/// @param dropped pairs of earlier claims that were candidates and no longer are, because new
///   claims lie nearer to both; empty as long as no claim has more similar ones than
///   [SearchBounds#nearest]
public record Growth(List<Candidate> found, List<Candidate> dropped) {
  public Growth {
    found = List.copyOf(found);
    dropped = List.copyOf(dropped);
  }
}
