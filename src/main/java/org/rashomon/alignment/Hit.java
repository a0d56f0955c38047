package org.rashomon.alignment;

/// A bundle as a claim that searched for it sees its members.
///
/// @param similarity of the two, above 0
/// @param nearness see [Neighbour]
record Hit(Bundle bundle, double similarity, double nearness) {
  static Hit of(ProfiledClaim owner, Bundle bundle) {
    return of(owner, bundle, owner.profile().similarity(bundle.claim().profile()));
  }

  static Hit of(ProfiledClaim owner, Bundle bundle, double similarity) {
    double nearness =
        owner.hasPredicateOf(bundle.claim()) ? similarity + Neighbour.ONE_PREDICATE : similarity;
    return new Hit(bundle, similarity, nearness);
  }

  boolean isWithin(SearchBounds bounds) {
    return similarity > 0 && nearness >= bounds.floor();
  }

  Neighbour neighbour(IndexedClaim member) {
    return new Neighbour(member.number(), member.claim(), similarity, nearness);
  }
}
