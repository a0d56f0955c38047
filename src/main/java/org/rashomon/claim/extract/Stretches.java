package org.rashomon.claim.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.rashomon.claim.Stretch;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Dimension;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Mention.Amount;
import org.rashomon.quantity.Unit;

/// Reads how long it took for an amount to come together: "in a single hour", "within three days",
/// "overnight", "in the course of the night".
final class Stretches {
  private Stretches() {}

  /// The first one of a sentence.
  static Optional<Stretch> of(ParsedSentence parsed) {
    for (int i = 0; i < parsed.tokens().size(); i++) {
      Optional<Stretch> found = at(parsed, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Stretch> at(ParsedSentence parsed, int index) {
    Token token = parsed.token(index);
    if (token.is("overnight")) {
      return Optional.of(new Stretch("the night", Optional.empty()));
    }
    int next = index + 1;
    return switch (token.lemma()) {
      case "in", "within", "inside" -> measured(parsed, next).or(() -> unit(parsed, next));
      case "during", "over", "through" -> daypart(parsed, next);
      case "course" -> within(parsed, next) ? daypart(parsed, next + 1) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean within(ParsedSentence parsed, int index) {
    return is(parsed, index, "of");
  }

  private static Optional<Stretch> measured(ParsedSentence parsed, int index) {
    int at = is(parsed, index, "just") || is(parsed, index, "only") ? index + 1 : index;
    if (at >= parsed.tokens().size() || isLater(parsed, at + 1)) {
      return Optional.empty();
    }
    return parsed
        .token(at)
        .amount()
        .map(Amount::quantity)
        .filter(q -> q.unit() instanceof Unit.Measured(var d) && d == Dimension.DURATION)
        .map(q -> new Stretch(q.words(), Optional.of(q.interval())));
  }

  /// "in two days' time", "in two hours from now"
  private static boolean isLater(ParsedSentence parsed, int index) {
    return is(parsed, index, "time") || is(parsed, index, "from") || is(parsed, index, "'");
  }

  /// "an hour", "a single day"
  private static Optional<Stretch> unit(ParsedSentence parsed, int index) {
    int at = is(parsed, index, "just") || is(parsed, index, "only") ? index + 1 : index;
    boolean one = is(parsed, at, "a") || is(parsed, at, "an");
    boolean single = is(parsed, at + 1, "single");
    int noun = single ? at + 2 : at + 1;
    if (!one || noun >= parsed.tokens().size()) {
      return Optional.empty();
    }
    String words = parsed.words(at, noun + 1);
    return seconds(parsed.token(noun).lemma())
        .map(s -> new Stretch(words, Optional.of(Interval.exactly(BigDecimal.valueOf(s)))));
  }

  private static Optional<Long> seconds(String unit) {
    return switch (unit) {
      case "minute" -> Optional.of(60L);
      case "hour" -> Optional.of(3_600L);
      case "day" -> Optional.of(86_400L);
      case "week" -> Optional.of(604_800L);
      default -> Optional.empty();
    };
  }

  private static Optional<Stretch> daypart(ParsedSentence parsed, int index) {
    int at = is(parsed, index, "the") ? index + 1 : index;
    boolean part =
        is(parsed, at, "night")
            || is(parsed, at, "day")
            || is(parsed, at, "morning")
            || is(parsed, at, "afternoon")
            || is(parsed, at, "evening");
    return part && at > index
        ? Optional.of(new Stretch("the " + parsed.token(at).lemma(), Optional.empty()))
        : Optional.empty();
  }

  private static boolean is(ParsedSentence parsed, int index, String word) {
    return index < parsed.tokens().size() && parsed.token(index).is(word);
  }
}
