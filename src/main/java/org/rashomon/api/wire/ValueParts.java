package org.rashomon.api.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The parts of a value. Exactly one is present, by the kind of the value.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ValueParts(
    Optional<Quantity> quantity,
    Optional<Time> time,
    Optional<Place> place,
    Optional<Entity> entity,
    Optional<Occurrence> occurrence,
    Optional<State> state,
    Optional<Cause> cause,
    Optional<Score> score) {
  static ValueParts of(Quantity quantity) {
    return only(quantity);
  }

  static ValueParts of(Time time) {
    return only(time);
  }

  static ValueParts of(Place place) {
    return only(place);
  }

  static ValueParts of(Entity entity) {
    return only(entity);
  }

  static ValueParts of(Occurrence occurrence) {
    return only(occurrence);
  }

  static ValueParts of(State state) {
    return only(state);
  }

  static ValueParts of(Cause cause) {
    return only(cause);
  }

  static ValueParts of(Score score) {
    return only(score);
  }

  private static ValueParts only(Record part) {
    return new ValueParts(
        ifOf(Quantity.class, part),
        ifOf(Time.class, part),
        ifOf(Place.class, part),
        ifOf(Entity.class, part),
        ifOf(Occurrence.class, part),
        ifOf(State.class, part),
        ifOf(Cause.class, part),
        ifOf(Score.class, part));
  }

  private static <P> Optional<P> ifOf(Class<P> kind, Record part) {
    return Optional.of(part).filter(kind::isInstance).map(kind::cast);
  }

  /// An interval.
  ///
  /// @param max null: unbounded
  /// @param unit ISO 4217 code, `%`, `times`, the symbol of the base unit, or for things the noun
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Quantity", description = "The values a quantity may take, as an interval.")
  public record Quantity(
      BigDecimal min,
      Optional<BigDecimal> max,
      boolean minInclusive,
      boolean maxInclusive,
      String unit,
      String hedge) {}

  /// A time as far as it is known.
  ///
  /// @param from first day, ISO 8601
  /// @param to last day, inclusive
  /// @param clock closed range of the time of day
  /// @param anchor the happening it is counted from
  @JsonInclude(JsonInclude.Include.ALWAYS)
  @Schema(name = "Time", description = "A time as far as its report tells it.")
  public record Time(
      String words,
      Optional<String> from,
      Optional<String> to,
      Optional<String> weekday,
      Optional<Clock> clock,
      Optional<String> zone,
      String granularity,
      Optional<Anchor> anchor) {}

  /// Both ends inclusive.
  public record Clock(String from, String to) {}

  /// @param days negative before it, positive after it
  public record Anchor(String event, int days) {}

  /// @param relation the preposition before the name: "in", "near"
  public record Place(String name, String relation) {}

  /// @param proper whether it is a name, not a description
  public record Entity(String name, boolean proper) {}

  /// Whether it happened.
  public record Occurrence(boolean happened) {}

  /// A state, as a term of the dimension of `states.lex` that it is of.
  public record State(String dimension, String term) {}

  /// A cause in the words of its report.
  public record Cause(String words) {}

  /// In what numbers a vote or a match ended, by sets where it had sets.
  public record Score(List<Round> rounds) {
    public Score {
      rounds = List.copyOf(rounds);
    }
  }

  /// @param first of whoever had more in the end
  public record Round(int first, int second) {}
}
