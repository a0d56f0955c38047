package org.rashomon.claim.extract;

import org.rashomon.claim.Modality;
import org.rashomon.claim.Stance;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// What the words of a noun phrase make of the count it states: "96 suspected cases" are not cases.
final class NounStance {
  private final StanceLexicon lexicon;

  NounStance(StanceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// "no reports of injuries", "no word of casualties": nothing is counted.
  boolean isReport(ParsedSentence parsed, Nominal noun) {
    return lexicon.reportingNoun(parsed.head(noun).lemma()).isPresent();
  }

  Stance of(ParsedSentence parsed, Nominal noun, Stance stance) {
    if (stance.modality() != Modality.ASSERTED) {
      return stance;
    }
    return parsed.tokens().subList(noun.from(), noun.to()).stream()
        .filter(token -> token.mention().isEmpty())
        .flatMap(token -> lexicon.quality(token.lemma()).stream())
        .findFirst()
        .map(stance::with)
        .orElse(stance);
  }
}
