package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rashomon.alignment.KnownStates;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Value;
import org.rashomon.claim.lexicon.StateDimension;
import org.rashomon.claim.lexicon.StateKind;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.TimeValue;
import org.rashomon.quantity.Unit;

/// Values in the normal form of answers: "6", "> 20", "2024-10-03", "yes". Claims of one slot with
/// equal forms hold one position.
public final class Values {
  private Values() {}

  public static String normalised(Claim claim) {
    return switch (claim.value()) {
      case Value.Amount amount -> figure(amount.quantity());
      case Value.Moment moment -> inWords(moment.time());
      case Value.Place place -> not(claim) + where(place);
      case Value.Entity entity -> not(claim) + entity.name();
      case Value.Occurrence occurrence ->
          Assertion.of(claim).map(said -> whether(claim, said)).orElse("open");
      case Value.State state ->
          notIn(claim) + state.term().toLowerCase(Locale.ROOT).replace('_', ' ');
      case Value.Cause cause -> not(claim) + cause.words();
      case Value.Score score -> score(score);
    };
  }

  private static String notIn(Claim claim) {
    return States.isDenied(claim) && !isOfFate(claim) ? "not " : "";
  }

  /// That someone is not dead or not held is told as an occurrence, too, and stands there; that a
  /// fire is not under control is not.
  private static boolean isOfFate(Claim claim) {
    StateDimension dimension = KnownStates.dimension(claim.slot());
    return dimension.kind() == StateKind.STATUS && !dimension.name().equals("CONTROL");
  }

  private static String not(Claim claim) {
    return Naming.isNo(claim) ? "not " : "";
  }

  /// "2-1", "6-4, 7-5"
  public static String score(Value.Score score) {
    return score.rounds().stream()
        .map(round -> round.first() + "-" + round.second())
        .collect(Collectors.joining(", "));
  }

  static String figure(Quantity quantity) {
    String unit = unit(quantity.unit());
    return unit.isEmpty() ? number(quantity) : number(quantity) + " " + unit;
  }

  private static String number(Quantity quantity) {
    Interval interval = quantity.interval();
    String min = plain(interval.min());
    String max = interval.max().map(Values::plain).orElse("∞");
    Figureless sign = Figureless.of(quantity);
    return switch (quantity.hedge()) {
      case EXACT, NONE -> interval.isPoint() ? min : min + "–" + max;
      case ROUND, ABOUT -> "≈ " + plain(sign.middle());
      case NEARLY -> "just under " + max;
      case AT_LEAST -> "≥ " + min;
      case MORE_THAN -> "> " + min;
      case UP_TO -> "≤ " + max;
      case FEWER_THAN -> "< " + max;
      case BETWEEN, VAGUE -> interval.isPoint() ? min : min + "–" + max;
    };
  }

  /// The middle of a bounded interval, for round and hedged numbers.
  private record Figureless(BigDecimal middle) {
    static Figureless of(Quantity quantity) {
      Interval interval = quantity.interval();
      BigDecimal max = interval.max().orElse(interval.min());
      return new Figureless(
          interval.min().add(max).divide(BigDecimal.valueOf(2), java.math.MathContext.DECIMAL64));
    }
  }

  private static String unit(Unit unit) {
    return switch (unit) {
      case Unit.Things things -> "";
      case Unit.Measured measured -> measured.dimension().symbol();
      case Unit.Money money -> money.currency();
      case Unit.Percent percent -> "%";
      case Unit.Factor factor -> "times";
    };
  }

  /// A time by its date and clock where they are known, else as written.
  public static String inWords(TimeValue time) {
    StringBuilder words = new StringBuilder();
    time.from()
        .ifPresent(
            from ->
                words
                    .append(from)
                    .append(
                        time.to().filter(to -> !to.equals(from)).map(to -> "/" + to).orElse("")));
    time.clock()
        .ifPresent(
            clock ->
                words
                    .append(words.isEmpty() ? "" : " ")
                    .append(clock.from())
                    .append(clock.to().equals(clock.from()) ? "" : "–" + clock.to()));
    time.zone().filter(zone -> !words.isEmpty()).ifPresent(zone -> words.append(" ").append(zone));
    return time.from().isEmpty() ? time.words() : words.toString();
  }

  /// What a claim counts: "officers"; "" where it is not said.
  public static String counted(Claim claim) {
    Population population = claim.scope().population();
    return population.isStated() ? English.plural(population.head()) : "";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String whether(Claim claim, Assertion said) {
    return switch (claim.stance().modality()) {
      case OPEN, UNDECIDED -> "open";
      case FORECAST -> said == Assertion.HAPPENED ? "expected" : "no";
      case ASSERTED, CONFIRMED, REPORTED, PROBABLE, POSSIBLE, DENIED, CONDITIONAL ->
          said == Assertion.HAPPENED ? "yes" : "no";
    };
  }

  /// North and south of a town are two places.
  private static String where(Value.Place place) {
    String relation = place.relation();
    boolean beside =
        relation.endsWith("north of")
            || relation.endsWith("south of")
            || relation.endsWith("east of")
            || relation.endsWith("west of");
    return beside
        ? relation.substring(relation.startsWith("to the ") ? 7 : 0) + " " + place.name()
        : place.name();
  }
}
