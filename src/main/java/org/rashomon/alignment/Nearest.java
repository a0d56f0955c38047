package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.List;

/// The claims nearest to one claim among those that precede it, best first, within the bounds of a
/// search.
///
/// Of equally near claims those come first whose fingerprint differs from the owner's in lower bits
/// alone: in an event full of copies each claim then reaches for others, and none is everyone's
/// neighbour. What is kept depends on which claims are offered, not on their order. Not
/// thread-safe.
final class Nearest {
  private final ProfiledClaim owner;
  private final SearchBounds bounds;
  private final List<Neighbour> best = new ArrayList<>(4);

  Nearest(ProfiledClaim owner, SearchBounds bounds) {
    this.owner = owner;
    this.bounds = bounds;
  }

  /// @param other one that precedes the owner; who shares no word with it is never near
  void offer(Neighbour other) {
    if (takes(other)) {
      int at = best.size();
      while (at > 0 && compare(other, best.get(at - 1)) < 0) {
        at--;
      }
      best.add(at, other);
      if (best.size() > bounds.nearest()) {
        best.removeLast();
      }
    }
  }

  /// Whether an offer would be kept.
  boolean takes(Neighbour other) {
    return other.similarity() > 0 && other.nearness() >= bounds.floor() && !isBeyond(other);
  }

  /// Whether nothing so far away would be kept.
  boolean isFullWithin(double nearness) {
    return best.size() == bounds.nearest() && best.getLast().nearness() > nearness;
  }

  List<Neighbour> best() {
    return List.copyOf(best);
  }

  /// Whether it holds a claim of a report.
  boolean holdsOneOf(String reportId) {
    for (Neighbour neighbour : best) {
      if (neighbour.claim().claim().reportId().equals(reportId)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeyond(Neighbour other) {
    return best.size() == bounds.nearest() && compare(other, best.getLast()) > 0;
  }

  private int compare(Neighbour one, Neighbour other) {
    int byNearness = Double.compare(other.nearness(), one.nearness());
    if (byNearness != 0) {
      return byNearness;
    }
    int byTie = Long.compareUnsigned(tie(one), tie(other));
    return byTie != 0 ? byTie : one.claim().compareTo(other.claim());
  }

  private long tie(Neighbour other) {
    return owner.fingerprint() ^ other.claim().fingerprint();
  }
}
