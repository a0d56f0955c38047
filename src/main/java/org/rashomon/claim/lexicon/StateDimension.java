package org.rashomon.claim.lexicon;

/// What is known of a dimension of states as a whole.
///
/// @param name in upper case: "ACCESS"
/// @param kind what opposite states in it make a disagreement about
/// @param lasting whether a state, once told, stays what it was: a verdict, a result
/// @param momentary whether a state is told of its own time alone: a price rose on Friday
/// @param attribute whether it is told by a word before its noun, too, and is one of many things:
///   the red jacket, the wooden door
/// @param towards whether the state is one towards something: for or against a dam
/// @param bearers of what it is told
public record StateDimension(
    String name,
    StateKind kind,
    boolean lasting,
    boolean momentary,
    boolean attribute,
    boolean towards,
    BearerKind bearers) {}
