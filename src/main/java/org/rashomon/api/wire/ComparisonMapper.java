package org.rashomon.api.wire;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.api.request.Submission;
import org.rashomon.claim.Claim;
import org.rashomon.comparison.Comparison;
import org.rashomon.comparison.ReadReport;
import org.rashomon.comparison.Warning;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.Judgement;

/// A comparison as it is sent. Pure: the same comparison gives the same answer.
public final class ComparisonMapper {
  private final ComparisonAnswer.Engine engine;

  public ComparisonMapper(ComparisonAnswer.Engine engine) {
    this.engine = engine;
  }

  public ComparisonAnswer answer(
      Submission submission, Comparison comparison, Set<Include> include) {
    ClaimIds ids = new ClaimIds(comparison.claims());
    Set<Claim> shown =
        include.contains(Include.CLAIMS)
            ? Set.copyOf(comparison.claims())
            : referred(comparison, include);
    return new ComparisonAnswer(
        engine,
        comparison.reports().stream()
            .map(read -> report(read, submission.extracted().contains(read.report().id())))
            .toList(),
        comparison.claims().stream()
            .distinct()
            .filter(shown::contains)
            .map(claim -> ClaimMapper.answer(ids.of(claim), claim))
            .toList(),
        comparison.disagreements().stream()
            .map(disagreement -> DisagreementMapper.answer(disagreement, ids))
            .toList(),
        include.contains(Include.NOT_FLAGGED)
            ? Optional.of(letPass(comparison.notFlagged(), ids))
            : Optional.empty(),
        notices(comparison.warnings()),
        Completeness.isIncomplete(comparison));
  }

  private static Set<Claim> referred(Comparison comparison, Set<Include> include) {
    Set<Claim> claims = new HashSet<>();
    comparison.disagreements().stream().flatMap(ComparisonMapper::claims).forEach(claims::add);
    if (include.contains(Include.NOT_FLAGGED)) {
      comparison.notFlagged().stream().flatMap(ComparisonMapper::claims).forEach(claims::add);
    }
    return claims;
  }

  private static Stream<Claim> claims(Disagreement disagreement) {
    return disagreement.positions().stream().flatMap(position -> position.claims().stream());
  }

  private static Stream<Claim> claims(Judgement judgement) {
    return Stream.of(judgement.pair().a(), judgement.pair().b());
  }

  private static List<ComparisonAnswer.LetPass> letPass(List<Judgement> judgements, ClaimIds ids) {
    return judgements.stream()
        .map(judgement -> DisagreementMapper.letPass(judgement, ids))
        .toList();
  }

  private static ReportAnswer report(ReadReport read, boolean extracted) {
    return new ReportAnswer(
        read.report().id(),
        read.report().source(),
        read.report().publishedAt().map(Instant::toString),
        read.origin(),
        read.sentences(),
        read.claims(),
        AbstentionAnswer.list(read.abstentions()),
        notices(read.warnings()),
        read.report().title().filter(_ -> extracted),
        Optional.of(read.report().text()).filter(_ -> extracted));
  }

  private static List<ComparisonAnswer.Notice> notices(List<Warning> warnings) {
    return warnings.stream()
        .map(warning -> new ComparisonAnswer.Notice(warning.code(), warning.detail()))
        .toList();
  }
}
