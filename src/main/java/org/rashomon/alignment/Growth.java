package org.rashomon.alignment;

import java.util.List;

/// What new claims change in the candidates of an event, each list in the order of evidence.
///
/// @param found pairs that are candidates now; each has a new claim. At most [SearchBounds#nearest]
///   for each new claim, if their report is the latest
/// @param dropped pairs of earlier claims that were candidates and no longer are, because a new
///   claim of an earlier time lies nearer; none if the new claims are the latest
public record Growth(List<Candidate> found, List<Candidate> dropped) {
  public Growth {
    found = List.copyOf(found);
    dropped = List.copyOf(dropped);
  }
}
