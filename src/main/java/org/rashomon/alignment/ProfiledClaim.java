package org.rashomon.alignment;

import java.time.Instant;
import java.util.Comparator;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Slot;

/// A claim with what its search needs.
///
/// @param published when, in milliseconds since 1970; the greatest long if unknown
/// @param fingerprint a number that depends on the report's text, the claim's place and slot, not
///   on the report's id
record ProfiledClaim(Claim claim, Profile profile, long published, long fingerprint)
    implements Comparable<ProfiledClaim> {
  private static final Comparator<Slot> BY_SLOT =
      Comparator.comparing(Slot::aspect)
          .thenComparing(Slot::predicate)
          .thenComparing(Slot::subject);

  /// By evidence; claims of one phrase by their slots, those of one slot by what they say of it.
  private static final Comparator<ProfiledClaim> EVIDENCE_ORDER =
      Comparator.<ProfiledClaim, Evidence>comparing(profiled -> profiled.claim.evidence())
          .thenComparing(profiled -> profiled.claim.slot(), BY_SLOT)
          .thenComparing(profiled -> statement(profiled.claim));

  /// Claims of earlier reports precede; where the time is the same or unknown, an order by what the
  /// reports say, so that it does not depend on their ids or on the order in which they came.
  static final Comparator<ProfiledClaim> PRECEDENCE =
      Comparator.comparingLong(ProfiledClaim::published)
          .thenComparing(profiled -> profiled.claim.source())
          .thenComparingInt(profiled -> profiled.claim.evidence().report().text().hashCode())
          .thenComparing(Comparator.naturalOrder());

  static ProfiledClaim of(Claim claim, Vocabulary vocabulary) {
    long published =
        claim.evidence().report().publishedAt().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
    return new ProfiledClaim(claim, Profile.of(claim, vocabulary), published, fingerprintOf(claim));
  }

  boolean precedes(ProfiledClaim other) {
    return PRECEDENCE.compare(this, other) < 0;
  }

  boolean follows(ProfiledClaim other) {
    return other.precedes(this);
  }

  boolean hasPredicateOf(ProfiledClaim other) {
    return claim.slot().predicate().equals(other.claim.slot().predicate());
  }

  boolean mayMeet(ProfiledClaim other) {
    return !claim.reportId().equals(other.claim.reportId()) && mayOppose(other);
  }

  boolean mayOppose(ProfiledClaim other) {
    return Opposition.possible(claim.slot().aspect(), other.claim.slot().aspect());
  }

  @Override
  public int compareTo(ProfiledClaim other) {
    return EVIDENCE_ORDER.compare(this, other);
  }

  private static long fingerprintOf(Claim claim) {
    long mixed = claim.source().hashCode();
    mixed = mix(mixed ^ claim.evidence().report().text().hashCode());
    mixed = mix(mixed ^ claim.evidence().span().start());
    mixed = mix(mixed ^ claim.evidence().span().end());
    Slot slot = claim.slot();
    mixed = mix(mixed ^ slot.aspect().name().hashCode());
    mixed = mix(mixed ^ (31L * slot.predicate().hashCode() + slot.subject().hashCode()));
    return mixed;
  }

  private static String statement(Claim claim) {
    return claim.value() + " " + claim.stance() + " " + claim.scope();
  }

  /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
  static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
