package org.rashomon.claim.lexicon;

/// A state or direction in its dimension.
///
/// @param dimension what is told of: "ACCESS"
/// @param term the state: "CLOSED"
public record StateTerm(String dimension, String term) {}
