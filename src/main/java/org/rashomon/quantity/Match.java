package org.rashomon.quantity;

/// A mention that a grammar found.
///
/// @param next index of the word after it
record Match(int next, Mention mention) {}
