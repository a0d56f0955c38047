package org.rashomon.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rashomon.claim.Aspect;

/// Claims of one report that a search cannot tell apart: of one profile, aspect and predicate. A
/// report that says one sentence a thousand times has one bundle, and it is compared once.
final class Bundle {
  private static final Comparator<IndexedClaim> BY_FINGERPRINT =
      Comparator.<IndexedClaim>comparingLong(
              member -> member.claim().fingerprint() ^ Long.MIN_VALUE)
          .thenComparing(IndexedClaim::claim);

  private final IndexedReport report;
  private final List<IndexedClaim> members = new ArrayList<>();
  private boolean sorted;

  /// What claims of a bundle have in common.
  record Key(Aspect aspect, String predicate, Profile profile) {
    static Key of(ProfiledClaim claim) {
      return new Key(
          claim.claim().slot().aspect(), claim.claim().slot().predicate(), claim.profile());
    }
  }

  Bundle(IndexedReport report) {
    this.report = report;
  }

  void add(int number, ProfiledClaim claim, SearchBounds bounds) {
    members.add(new IndexedClaim(number, claim, this, bounds));
  }

  IndexedReport report() {
    return report;
  }

  /// Any of its claims.
  ProfiledClaim claim() {
    return members.getFirst().claim();
  }

  List<IndexedClaim> members() {
    return members;
  }

  /// The members that the order of equally near claims puts first for an owner, in no order; all
  /// where there are no more than wanted.
  ///
  /// The order is by the exclusive or of the fingerprints, as in Kademlia (Maymounkov and Mazières
  /// 2002): members that share more leading bits with the owner come first, so halving a sorted
  /// list bit by bit finds them.
  List<IndexedClaim> firstFor(ProfiledClaim owner, int wanted) {
    if (members.size() <= wanted) {
      return members;
    }
    if (!sorted) {
      members.sort(BY_FINGERPRINT);
      sorted = true;
    }
    List<IndexedClaim> found = new ArrayList<>(wanted);
    int low = 0;
    int high = members.size();
    for (int bit = Long.SIZE - 1; bit >= 0 && found.size() + high - low > wanted; bit--) {
      int middle = firstWith(bit, low, high);
      boolean upper = (owner.fingerprint() >>> bit & 1) == 1;
      int near = upper ? high - middle : middle - low;
      if (found.size() + near < wanted) {
        found.addAll(members.subList(upper ? middle : low, upper ? high : middle));
        upper = !upper;
      }
      low = upper ? middle : low;
      high = upper ? high : middle;
    }
    found.addAll(members.subList(low, Math.min(high, low + wanted - found.size())));
    return found;
  }

  /// The first member of a stretch that has a bit set; those before it have not.
  private int firstWith(int bit, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if ((members.get(middle).claim().fingerprint() >>> bit & 1) == 1) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
