package org.rashomon.disagreement;

import java.util.List;
import java.util.stream.Stream;
import org.rashomon.alignment.Candidate;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Reference;

/// A word of a claim's clause stands for what its report has named before: "It" for "the
/// embankment".
record StandsFor(Claim claim, Reference reference) implements Step {

  /// Of both claims of a pair, in the order of the words.
  static List<Step> of(Candidate pair) {
    return Stream.of(pair.a(), pair.b())
        .flatMap(
            claim ->
                claim.evidence().references().stream()
                    .<Step>map(reference -> new StandsFor(claim, reference)))
        .toList();
  }

  @Override
  public String text() {
    return "in \"%s\" (%s) \"%s\" stands for \"%s\""
        .formatted(
            claim.quote(),
            claim.source(),
            claim.evidence().report().quote(reference.anaphor()),
            claim.evidence().report().quote(reference.antecedent()));
  }

  /// The words are of the claim's sentence, and what they stand for is named before them.
  @Override
  public boolean holds() {
    return claim.evidence().sentence().covers(reference.anaphor())
        && reference.antecedent().end() <= reference.anaphor().start();
  }
}
