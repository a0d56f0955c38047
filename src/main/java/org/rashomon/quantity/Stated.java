package org.rashomon.quantity;

/// A number with its unit, before its hedge.
///
/// @param next index of the word after the unit
record Stated(int next, Numeral number, UnitScale scale) {}
