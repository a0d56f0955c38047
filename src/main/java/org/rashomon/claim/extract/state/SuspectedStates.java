package org.rashomon.claim.extract.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.state.StateFinder.Found;
import org.rashomon.claim.lexicon.StateFrame;
import org.rashomon.claim.lexicon.StateKind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds the states that a noun of certainty tells of the matter that it holds.
final class SuspectedStates {
  private final StateLexicon lexicon;

  SuspectedStates(StateLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// How settled a matter is by a noun that holds it: "speaks of a mere suspicion of bird flu".
  /// What a clause does to the suspicion itself ("confirmed the suspicion") is left alone.
  List<Found> find(ParsedSentence parsed, Clause clause) {
    List<Nominal> nominals = new ArrayList<>();
    clause.subject().ifPresent(nominals::add);
    clause.object().ifPresent(nominals::add);
    clause.complements().forEach(complement -> nominals.add(complement.nominal()));
    List<Found> found = new ArrayList<>();
    for (Nominal nominal : nominals) {
      Optional<Nominal> matter = parsed.of(nominal);
      boolean none = parsed.token(nominal.from()).is("no");
      if (matter.isPresent()
          && !none
          && (clause.stance().isNegative() || !isTold(parsed, clause))) {
        StateFinder.addNew(
            StateFinder.found(
                lexicon.nouns(parsed.head(nominal).lemma()).stream()
                    .filter(this::isOfCertainty)
                    .toList(),
                matter.get(),
                new Stretch(nominal.from(), matter.get().to())),
            found);
      }
    }
    return found;
  }

  private boolean isOfCertainty(StateTerm term) {
    return lexicon
        .dimension(term.dimension())
        .filter(dimension -> dimension.kind() == StateKind.MODALITY)
        .isPresent();
  }

  private boolean isTold(ParsedSentence parsed, Clause clause) {
    return clause.verb().isPresent()
        && lexicon.verb(StateFinder.lemma(parsed, clause)).stream()
            .map(StateFrame::state)
            .anyMatch(this::isOfCertainty);
  }
}
