package org.rashomon.disagreement;

import org.rashomon.alignment.Candidate;

/// A pair of claims with what was found for it.
///
/// @param rule the name of the rule, or `COMPARABILITY_GATE` where the gate closed
public record Judgement(Candidate pair, String rule, Outcome outcome) {}
