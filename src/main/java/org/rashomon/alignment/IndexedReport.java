package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The claims of one report in an index. All of them precede those of another report, or none does.
final class IndexedReport {
  private final List<Bundle> bundles;
  private final ProfiledClaim any;
  private boolean removed;

  /// @param claims of one report, at least one
  /// @param firstNumber of the first claim; the others follow
  IndexedReport(List<ProfiledClaim> claims, int firstNumber, SearchBounds bounds) {
    Map<Bundle.Key, Bundle> byKey = new LinkedHashMap<>();
    int number = firstNumber;
    for (ProfiledClaim claim : claims) {
      byKey
          .computeIfAbsent(Bundle.Key.of(claim), any -> new Bundle(this))
          .add(number++, claim, bounds);
    }
    this.any = claims.getFirst();
    this.bundles = List.copyOf(byKey.values());
  }

  boolean precedes(IndexedReport other) {
    return any.precedes(other.any);
  }

  List<Bundle> bundles() {
    return bundles;
  }

  List<IndexedClaim> claims() {
    List<IndexedClaim> claims = new ArrayList<>();
    bundles.forEach(bundle -> claims.addAll(bundle.members()));
    return claims;
  }

  boolean isRemoved() {
    return removed;
  }

  void remove() {
    removed = true;
  }
}
