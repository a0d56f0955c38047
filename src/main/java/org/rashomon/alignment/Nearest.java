package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The claims nearest to one claim among those that precede it, best first, within the bounds of a
/// search.
///
/// Of equally near claims those come first whose fingerprint, mixed with the owner's, is smaller:
/// in an event full of copies each claim then reaches for others, and none is everyone's neighbour.
/// What is kept depends on which claims are offered, not on their order. Not thread-safe.
final class Nearest {
  private final ProfiledClaim owner;
  private final SearchBounds bounds;
  private final Comparator<Neighbour> order;
  private final List<Neighbour> best = new ArrayList<>();

  Nearest(ProfiledClaim owner, SearchBounds bounds) {
    this.owner = owner;
    this.bounds = bounds;
    this.order =
        Comparator.comparingDouble(Neighbour::nearness)
            .reversed()
            .thenComparingLong(this::tie)
            .thenComparing(Neighbour::claim);
  }

  Nearest copy() {
    Nearest copy = new Nearest(owner, bounds);
    copy.best.addAll(best);
    return copy;
  }

  /// @param other one that precedes the owner; who shares no word with it is never near
  void offer(Neighbour other) {
    if (other.similarity() == 0 || other.nearness() < bounds.floor() || isBeyond(other)) {
      return;
    }
    int at = best.size();
    while (at > 0 && order.compare(other, best.get(at - 1)) < 0) {
      at--;
    }
    best.add(at, other);
    if (best.size() > bounds.nearest()) {
      best.removeLast();
    }
  }

  List<Neighbour> best() {
    return List.copyOf(best);
  }

  private boolean isBeyond(Neighbour other) {
    return best.size() == bounds.nearest() && order.compare(other, best.getLast()) > 0;
  }

  private long tie(Neighbour other) {
    return ProfiledClaim.mix(owner.fingerprint() + other.claim().fingerprint());
  }
}
