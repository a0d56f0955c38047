package org.rashomon.alignment;

import org.rashomon.report.Span;

/// A run of five words or more that stands in two reports, word for word; case, punctuation and
/// white space may differ.
///
/// @param inA in the first of the two reports
/// @param inB in the second
public record SharedPassage(Span inA, Span inB) {}
