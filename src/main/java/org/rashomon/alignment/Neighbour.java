package org.rashomon.alignment;

/// A claim as another one sees it.
///
/// @param place its number in the list or index that is searched
/// @param similarity of the two, 0 to 1
/// @param nearness what neighbours are ranked by: similarity, and more where both slots have one
///   predicate
record Neighbour(int place, ProfiledClaim claim, double similarity, double nearness) {
  /// What one predicate adds to similarity. Claims of one sentence on different matters share most
  /// of their words; those of one matter in different words share little more than its predicate.
  static final double ONE_PREDICATE = 0.17;

  static Neighbour of(ProfiledClaim owner, int place, ProfiledClaim claim) {
    double similarity = owner.profile().similarity(claim.profile());
    double nearness = owner.hasPredicateOf(claim) ? similarity + ONE_PREDICATE : similarity;
    return new Neighbour(place, claim, similarity, nearness);
  }
}
