package org.rashomon.claim.syntax;

import java.util.List;
import org.rashomon.claim.Modality;
import org.rashomon.claim.lexicon.StanceLexicon;

/// "Campaigners say that it leaks; the company rejects this": where the sentence itself has it
/// denied, what is said is only passed on.
final class Disputes {
  private final StanceLexicon lexicon;
  private final OwnStance own;

  Disputes(StanceLexicon lexicon, OwnStance own) {
    this.lexicon = lexicon;
    this.own = own;
  }

  /// Corrects `clauses` in place.
  void mark(ParsedSentence parsed, List<Clause> clauses) {
    for (int k = 1; k < clauses.size(); k++) {
      Clause clause = clauses.get(k);
      if (own.denies(parsed, clause) && isOfWhatWasSaid(parsed, clause)) {
        clauses.subList(0, k).replaceAll(Disputes::passedOn);
      }
    }
  }

  private static Clause passedOn(Clause said) {
    boolean asserted =
        said.stance().speaker().isPresent() && said.stance().modality() == Modality.ASSERTED;
    return asserted ? said.with(said.stance().with(Modality.REPORTED)) : said;
  }

  private boolean isOfWhatWasSaid(ParsedSentence parsed, Clause clause) {
    return clause
        .object()
        .map(object -> parsed.head(object).lemma())
        .filter(
            noun ->
                switch (noun) {
                  case "this", "that", "it", "charge" -> true;
                  default -> lexicon.reportingNoun(noun).isPresent();
                })
        .isPresent();
  }
}
