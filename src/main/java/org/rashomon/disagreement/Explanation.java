package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Modality;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.TimeValue;

/// The steps that explanations are made of. Each names its values and computes itself again from
/// them.
public sealed interface Explanation extends Step {

  /// What a quantity's words mean as an interval.
  record IntervalStated(Quantity quantity, String of) implements Explanation {
    @Override
    public String text() {
      return "\"%s\" is %s%s"
          .formatted(quantity.words(), quantity.interval(), of.isEmpty() ? "" : " " + of);
    }

    @Override
    public boolean holds() {
      Interval interval = quantity.interval();
      return switch (quantity.hedge()) {
        case EXACT -> interval.isPoint();
        case NONE -> interval.isPoint() && interval.min().signum() == 0;
        case AT_LEAST -> interval.isUnbounded() && interval.minInclusive();
        case MORE_THAN -> interval.isUnbounded() && !interval.minInclusive();
        case UP_TO -> !interval.isUnbounded() && interval.maxInclusive();
        case FEWER_THAN, NEARLY -> !interval.isUnbounded() && !interval.maxInclusive();
        case ROUND, ABOUT, BETWEEN, VAGUE -> !interval.isUnbounded();
      };
    }
  }

  /// No value belongs to both.
  record IntervalsDisjoint(Interval lower, Interval upper) implements Explanation {
    @Override
    public String text() {
      return "%s and %s share no value".formatted(lower, upper);
    }

    @Override
    public boolean holds() {
      return lower.isBelow(upper);
    }
  }

  /// Some value belongs to both.
  record IntervalsOverlap(Interval a, Interval b) implements Explanation {
    @Override
    public String text() {
      return a.equals(b) ? "both are " + a : "%s and %s share values".formatted(a, b);
    }

    @Override
    public boolean holds() {
      return a.overlaps(b);
    }
  }

  /// How far two stated numbers are apart.
  record StatedApart(BigDecimal smaller, BigDecimal larger) implements Explanation {
    @Override
    public String text() {
      return "the stated numbers are %s and %s, a ratio of %s"
          .formatted(plain(smaller), plain(larger), ratio().toPlainString());
    }

    /// To three significant digits.
    public BigDecimal ratio() {
      return larger.divide(smaller, new MathContext(3));
    }

    @Override
    public boolean holds() {
      return smaller.signum() > 0 && smaller.compareTo(larger) <= 0;
    }
  }

  /// One claim is known at a clearly later time than the other.
  record LaterBy(Instant earlier, Instant later, Duration atLeast) implements Explanation {
    @Override
    public String text() {
      return "the later is of %s, the earlier of %s".formatted(later, earlier);
    }

    @Override
    public boolean holds() {
      return Duration.between(earlier, later).compareTo(atLeast) >= 0;
    }
  }

  /// The later number is the greater, or the smaller: a toll that was corrected.
  record Revised(Interval earlier, Interval later, boolean down) implements Explanation {
    @Override
    public String text() {
      return down ? "the later number is the smaller: revised down" : "the later number is greater";
    }

    @Override
    public boolean holds() {
      return earlier.min().compareTo(later.min()) > 0 == down
          || (down ? later.isBelow(earlier) : earlier.isBelow(later));
    }
  }

  /// Two times share no moment.
  record TimesDisjoint(TimeValue a, TimeValue b) implements Explanation {
    @Override
    public String text() {
      return "%s and %s share no moment".formatted(Values.inWords(a), Values.inWords(b));
    }

    @Override
    public boolean holds() {
      return a.compare(b) == TimeValue.Comparison.DISJOINT;
    }
  }

  /// Two times share a moment.
  record TimesMeet(TimeValue a, TimeValue b) implements Explanation {
    @Override
    public String text() {
      return "%s and %s may be one time".formatted(Values.inWords(a), Values.inWords(b));
    }

    @Override
    public boolean holds() {
      TimeValue.Comparison comparison = a.compare(b);
      return comparison == TimeValue.Comparison.SAME
          || comparison == TimeValue.Comparison.OVERLAPPING;
    }
  }

  /// One says that it happened, the other that it did not.
  record Opposite(Claim yes, Claim no) implements Explanation {
    @Override
    public String text() {
      return "\"%s\" says that it happened, \"%s\" that it did not"
          .formatted(yes.quote(), no.quote());
    }

    @Override
    public boolean holds() {
      return Assertion.of(yes).equals(Optional.of(Assertion.HAPPENED))
          && Assertion.of(no).equals(Optional.of(Assertion.DID_NOT));
    }
  }

  /// Both say that it happened, or that it did not.
  record Alike(Claim a, Claim b) implements Explanation {
    @Override
    public String text() {
      return "both say the same of it";
    }

    @Override
    public boolean holds() {
      return Assertion.of(a).equals(Assertion.of(b));
    }
  }

  /// How firmly, and by whom, a claim is made.
  record Said(Claim claim, Modality modality) implements Explanation {
    @Override
    public String text() {
      String who = claim.stance().speaker().map(speaker -> ", after " + speaker).orElse("");
      return "\"%s\" (%s%s) is %s".formatted(claim.quote(), claim.source(), who, inWords());
    }

    private String inWords() {
      return switch (modality) {
        case ASSERTED -> "stated as a fact";
        case CONFIRMED -> "said to be confirmed";
        case REPORTED -> "passed on, not asserted";
        case PROBABLE -> "feared or thought likely";
        case POSSIBLE -> "called possible";
        case DENIED -> "denied";
        case FORECAST -> "expected";
        case CONDITIONAL -> "said under a condition";
        case OPEN -> "asked, not stated";
        case UNDECIDED -> "left open";
      };
    }

    @Override
    public boolean holds() {
      return claim.stance().modality() == modality;
    }
  }

  /// Numbers that are told as all the parts of a total, with what they add up to.
  record PartsAddUp(List<Claim> parts, Interval sum) implements Explanation {
    public PartsAddUp {
      parts = List.copyOf(parts);
    }

    @Override
    public String text() {
      return parts.stream().map(Claim::quote).collect(Collectors.joining("\" + \"", "\"", "\""))
          + " add up to "
          + sum;
    }

    @Override
    public boolean holds() {
      return parts.stream()
          .flatMap(part -> Figure.of(part).stream())
          .map(Figure::interval)
          .reduce(Interval::plus)
          .filter(sum::equals)
          .isPresent();
    }
  }

  /// What a title says, and what its own text says in its place.
  record TitleAlone(Claim title, Claim body) implements Explanation {
    @Override
    public String text() {
      return "%s's title says \"%s\", its text \"%s\""
          .formatted(title.source(), title.quote(), body.quote());
    }

    @Override
    public boolean holds() {
      return title.reportId().equals(body.reportId())
          && title.evidence().isOfTitle()
          && !body.evidence().isOfTitle();
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
