package org.rashomon.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Modality;
import org.rashomon.claim.lexicon.StanceLexicon;

/// Says of each clause who stands behind it and how firmly: first by its own words, then by the
/// clauses above it that report, deny, fear or control it.
public final class Attribution {
  private final OwnStance own;
  private final Control control;
  private final Reporting reporting;
  private final ReportingNouns nouns;
  private final Disputes disputes;

  public Attribution(StanceLexicon lexicon) {
    this.own = new OwnStance(lexicon);
    this.control = new Control(own);
    this.reporting = new Reporting(lexicon);
    this.nouns = new ReportingNouns(lexicon, own);
    this.disputes = new Disputes(lexicon, own);
  }

  public ParsedSentence attribute(ParsedSentence parsed) {
    List<Clause> clauses = new ArrayList<>(parsed.clauses().size());
    for (Clause clause : parsed.clauses()) {
      clauses.add(byItself(parsed, clause));
    }
    control.colour(parsed, clauses);
    NounControl.colour(parsed, clauses);
    report(parsed, clauses);
    accordingTo(parsed, clauses);
    disputes.mark(parsed, clauses);
    OpenQuestions.mark(parsed, clauses);
    return new ParsedSentence(
        parsed.sentence(), parsed.tokens(), parsed.elements(), clauses, parsed.references());
  }

  /// By its own words; "without stopping" begins with its "without".
  private Clause byItself(ParsedSentence parsed, Clause clause) {
    Clause told = clause.with(own.of(parsed, clause));
    return OwnStance.isWithout(parsed, told) ? told.since(OwnStance.withoutAt(told)) : told;
  }

  private void report(ParsedSentence parsed, List<Clause> clauses) {
    for (int k = 0; k < clauses.size(); k++) {
      Optional<Modality> modality = reporting.of(parsed, clauses.get(k));
      if (modality.isPresent()) {
        reporting.report(parsed, clauses, k, modality.get());
      } else {
        nouns.report(parsed, clauses, k);
      }
    }
  }

  private static void accordingTo(ParsedSentence parsed, List<Clause> clauses) {
    Optional<String> speaker =
        clauses.stream()
            .flatMap(clause -> clause.complements().stream())
            .filter(complement -> complement.preposition().equals("according to"))
            .map(complement -> Speakers.name(parsed, complement.nominal()))
            .findFirst();
    if (speaker.isPresent()) {
      clauses.replaceAll(
          clause ->
              clause.stance().speaker().isPresent()
                  ? clause
                  : clause.with(clause.stance().saidBy(speaker.get())));
    }
  }
}
