package org.rashomon.api.wire;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Value;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.TimeValue;

/// Values as they are sent.
final class ValueMapper {
  private ValueMapper() {}

  static ValueParts parts(Claim claim) {
    return switch (claim.value()) {
      case Value.Amount(Quantity quantity) -> ValueParts.of(quantity(claim, quantity));
      case Value.Moment(TimeValue time) -> ValueParts.of(time(time));
      case Value.Place(String name, String relation) ->
          ValueParts.of(new ValueParts.Place(name, relation));
      case Value.Entity(String name, _, boolean proper) ->
          ValueParts.of(new ValueParts.Entity(name, proper));
      case Value.Occurrence occurrence ->
          ValueParts.of(new ValueParts.Occurrence(occurrence.happened()));
      case Value.State(String dimension, String term) ->
          ValueParts.of(new ValueParts.State(dimension, term));
      case Value.Cause(String words, _) -> ValueParts.of(new ValueParts.Cause(words));
      case Value.Score(List<Value.Score.Round> rounds) ->
          ValueParts.of(new ValueParts.Score(rounds.stream().map(ValueMapper::round).toList()));
    };
  }

  private static ValueParts.Quantity quantity(Claim claim, Quantity quantity) {
    Interval interval = quantity.interval();
    return new ValueParts.Quantity(
        interval.min(),
        interval.max(),
        interval.minInclusive(),
        interval.maxInclusive(),
        Labels.unit(claim, quantity.unit()),
        quantity.hedge().name());
  }

  private static ValueParts.Round round(Value.Score.Round round) {
    return new ValueParts.Round(round.first(), round.second());
  }

  static ValueParts.Time time(TimeValue time) {
    return new ValueParts.Time(
        time.words(),
        time.from().map(LocalDate::toString),
        time.to().map(LocalDate::toString),
        time.weekday().map(Enum::name),
        time.clock().map(range -> new ValueParts.Clock(text(range.from()), text(range.to()))),
        time.zone().map(Object::toString),
        time.granularity().name(),
        time.anchor().map(anchor -> new ValueParts.Anchor(anchor.event(), anchor.days())));
  }

  private static String text(LocalTime time) {
    return time.toString();
  }
}
