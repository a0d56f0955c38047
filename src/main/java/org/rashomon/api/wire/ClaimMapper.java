package org.rashomon.api.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Window;
import org.rashomon.disagreement.SlotNames;
import org.rashomon.disagreement.Values;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// Claims as they are sent.
final class ClaimMapper {
  private ClaimMapper() {}

  static ClaimAnswer answer(String id, Claim claim) {
    return new ClaimAnswer(
        id,
        claim.reportId(),
        span(claim.evidence().span()),
        claim.quote(),
        span(claim.evidence().sentence()),
        SlotNames.of(List.of(claim)),
        Values.normalised(claim),
        ValueMapper.parts(claim),
        claim.stance().polarity().name(),
        claim.stance().modality().name(),
        claim.stance().speaker(),
        claim.scope().asOf().map(Window::time).map(ValueMapper::time),
        scope(claim.scope()),
        Optional.of(references(claim)).filter(read -> !read.isEmpty()));
  }

  private static List<ClaimAnswer.ReferenceAnswer> references(Claim claim) {
    Report report = claim.evidence().report();
    return claim.evidence().references().stream()
        .map(
            each ->
                new ClaimAnswer.ReferenceAnswer(
                    span(each.anaphor()),
                    report.quote(each.anaphor()),
                    span(each.antecedent()),
                    report.quote(each.antecedent())))
        .toList();
  }

  private static ClaimAnswer.SpanAnswer span(Span span) {
    String field = span.field().name().toLowerCase(Locale.ROOT);
    return new ClaimAnswer.SpanAnswer(field, span.start(), span.end());
  }

  private static ClaimAnswer.ScopeAnswer scope(Scope scope) {
    Population population = scope.population();
    List<String> times = scope.windows().stream().map(ClaimMapper::window).toList();
    return new ClaimAnswer.ScopeAnswer(
        Optional.of(population).filter(Population::isStated).map(Labels::population),
        scope.extent().name(),
        scope.places(),
        times,
        scope.happening().name());
  }

  private static String window(Window window) {
    return window.relation().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " "
        + window.time().words();
  }
}
