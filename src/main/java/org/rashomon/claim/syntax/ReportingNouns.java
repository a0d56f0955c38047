package org.rashomon.claim.syntax;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Stance;
import org.rashomon.claim.lexicon.StanceLexicon;

/// Gives clauses that hang on a noun or an adjective what this says of them: "dismissed reports
/// that …", "it is likely that …", "Reports that he has resigned are untrue".
final class ReportingNouns {
  /// How far before a clause its "that" may stand.
  private static final int REACH = 4;

  private final StanceLexicon lexicon;
  private final OwnStance own;

  ReportingNouns(StanceLexicon lexicon, OwnStance own) {
    this.lexicon = lexicon;
    this.own = own;
  }

  /// Corrects `clauses` in place: the one at `k`, and those behind it where a noun reports them.
  void report(ParsedSentence parsed, List<Clause> clauses, int k) {
    Clause clause = clauses.get(k);
    int opener = opener(parsed, clause);
    if (opener <= 0 || !parsed.token(opener).is("that")) {
      return;
    }
    Optional<Modality> told = lexicon.reportingNoun(parsed.token(opener - 1).lemma());
    boolean untrue = isCalledUntrue(parsed, clauses, opener - 1);
    if (told.isPresent() && untrue) {
      clauses.set(k, SaidStance.said(clause, Optional.empty(), Modality.DENIED, Stance.PLAIN));
    } else if (told.isPresent()) {
      tell(parsed, clauses, k, told.get());
    } else if (untrue) {
      clauses.set(k, clause.with(SaidStance.weaker(clause.stance(), Modality.REPORTED)));
    }
  }

  /// Where its "that" stands, or how far it was looked for.
  private static int opener(ParsedSentence parsed, Clause clause) {
    int opener = clause.from() - 1;
    while (opener >= 0 && !parsed.token(opener).is("that") && opener > clause.from() - REACH) {
      opener--;
    }
    return opener;
  }

  private void tell(ParsedSentence parsed, List<Clause> clauses, int k, Modality told) {
    boolean denied = k > 0 && own.denies(parsed, clauses.get(k - 1));
    Optional<String> speaker = denied ? Speakers.of(parsed, clauses.get(k - 1)) : Optional.empty();
    Modality modality = denied ? Modality.DENIED : told;
    clauses
        .subList(k, clauses.size())
        .replaceAll(
            clause ->
                denied && Asides.isOne(parsed, clause)
                    ? clause
                    : SaidStance.said(clause, speaker, modality, Stance.PLAIN));
    if (denied) {
      clauses.set(k, clauses.get(k).since(clauses.get(k - 1).from()));
    }
  }

  /// "Reports that he has resigned are untrue"
  private boolean isCalledUntrue(ParsedSentence parsed, List<Clause> clauses, int noun) {
    return clauses.stream()
        .filter(clause -> clause.subject().filter(s -> s.head() == noun).isPresent())
        .flatMap(clause -> clause.quality().stream())
        .anyMatch(quality -> lexicon.isUntrue(parsed.token(quality.head()).lemma()));
  }
}
