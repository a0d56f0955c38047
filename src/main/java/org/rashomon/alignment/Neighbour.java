package org.rashomon.alignment;

/// A claim as another one sees it.
///
/// @param place its number in the list or index that is searched
record Neighbour(int place, ProfiledClaim claim, double similarity) {}
