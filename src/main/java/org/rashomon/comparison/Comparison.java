package org.rashomon.comparison;

import java.util.List;
import org.rashomon.claim.Claim;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.Judgement;

/// The answer to a set of reports.
///
/// @param reports in the order they were handed in
/// @param claims every claim found, by report in that order, then by span
/// @param disagreements by severity, then first span
/// @param notFlagged pairs that were close enough to compare and were let pass, with their reasons
/// @param comparedPairs the exact number of pairs of claims that the gate was asked about
public record Comparison(
    List<ReadReport> reports,
    List<Claim> claims,
    List<Disagreement> disagreements,
    List<Judgement> notFlagged,
    List<Warning> warnings,
    long comparedPairs) {
  public Comparison {
    reports = List.copyOf(reports);
    claims = List.copyOf(claims);
    disagreements = List.copyOf(disagreements);
    notFlagged = List.copyOf(notFlagged);
    warnings = List.copyOf(warnings);
  }
}
