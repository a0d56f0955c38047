package org.rashomon.api.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rashomon.alignment.Reason;
import org.rashomon.disagreement.Disagreement;
import org.rashomon.disagreement.Judgement;
import org.rashomon.disagreement.Outcome;
import org.rashomon.disagreement.Position;
import org.rashomon.disagreement.PositionPair;
import org.rashomon.disagreement.Step;

/// Disagreements, and pairs that were let pass, as they are sent.
final class DisagreementMapper {
  private DisagreementMapper() {}

  static DisagreementAnswer answer(Disagreement disagreement, ClaimIds ids) {
    return new DisagreementAnswer(
        disagreement.id(),
        disagreement.type().name(),
        disagreement.relation().name(),
        disagreement.severity().name(),
        disagreement.slot(),
        disagreement.summary(),
        disagreement.positions().stream().map(position -> position(position, ids)).toList(),
        disagreement.pairs().stream().map(DisagreementMapper::pair).toList());
  }

  static ComparisonAnswer.LetPass letPass(Judgement judgement, ClaimIds ids) {
    Outcome outcome = judgement.outcome();
    return new ComparisonAnswer.LetPass(
        ids.of(judgement.pair().a()),
        ids.of(judgement.pair().b()),
        outcome.relation().name(),
        reason(outcome).map(Enum::name),
        judgement.rule(),
        texts(outcome));
  }

  private static DisagreementAnswer.PositionAnswer position(Position position, ClaimIds ids) {
    return new DisagreementAnswer.PositionAnswer(
        position.value(),
        position.claims().stream().map(ids::of).toList(),
        position.sources(),
        position.origins());
  }

  private static DisagreementAnswer.PairAnswer pair(PositionPair pair) {
    Outcome outcome = pair.judgement().outcome();
    return new DisagreementAnswer.PairAnswer(
        List.of(pair.first(), pair.second()),
        outcome.relation().name(),
        pair.judgement().rule(),
        gap(outcome),
        reason(outcome).map(Enum::name),
        texts(outcome));
  }

  private static Optional<Reason> reason(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Agrees _ -> Optional.empty();
      case Outcome.Compatible compatible -> Optional.of(compatible.reason());
      case Outcome.NotComparable apart -> Optional.of(apart.reason());
      case Outcome.Disagrees disagrees -> disagrees.reason();
    };
  }

  private static Optional<BigDecimal> gap(Outcome outcome) {
    return outcome instanceof Outcome.Disagrees disagrees ? disagrees.gap() : Optional.empty();
  }

  private static List<String> texts(Outcome outcome) {
    return outcome.steps().stream().map(Step::text).toList();
  }
}
