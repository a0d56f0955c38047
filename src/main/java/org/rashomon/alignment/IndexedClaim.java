package org.rashomon.alignment;

import java.util.List;

/// A claim in an index, with the earlier claims that it reaches for.
final class IndexedClaim {
  private final int number;
  private final ProfiledClaim claim;
  private final Bundle bundle;
  private Nearest nearest;

  /// @param number of its own in the index, never given twice
  IndexedClaim(int number, ProfiledClaim claim, Bundle bundle, SearchBounds bounds) {
    this.number = number;
    this.claim = claim;
    this.bundle = bundle;
    this.nearest = new Nearest(claim, bounds);
  }

  int number() {
    return number;
  }

  ProfiledClaim claim() {
    return claim;
  }

  Bundle bundle() {
    return bundle;
  }

  Nearest nearest() {
    return nearest;
  }

  List<Neighbour> best() {
    return nearest.best();
  }

  /// Forgets what it reached for.
  void reset(SearchBounds bounds) {
    nearest = new Nearest(claim, bounds);
  }
}
