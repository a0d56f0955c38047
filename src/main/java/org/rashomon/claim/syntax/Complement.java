package org.rashomon.claim.syntax;

/// A prepositional phrase of a clause: "in a missile strike", "near Donetsk".
///
/// @param preposition lemma, in lower case
/// @param at index of the preposition's element
public record Complement(String preposition, int at, Element.Nominal nominal) {}
