package org.rashomon.claim.lexicon;

import org.rashomon.claim.Modality;

/// A verb that takes what someone says, thinks or asks as its object.
///
/// @param lemma with its particle: "point out"
/// @param modality what it makes of what is said
public record ReportingVerb(String lemma, Modality modality) {}
