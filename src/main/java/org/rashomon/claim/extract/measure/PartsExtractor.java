package org.rashomon.claim.extract.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.measure.PartsFinder.Breakdown;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.Unit;

/// A total with the parts that make it up: "all 40 voted: 22 for, 13 against, 9 abstained". The
/// total, each part and their sum are claims of [Aspect#PARTS], told apart by the predicate; the
/// sum's words are those of all parts. A total that stands in the sentence before is that
/// sentence's own claim.
public final class PartsExtractor implements Extractor {
  public static final String TOTAL = "TOTAL";
  public static final String PART = "PART";
  public static final String SUM = "SUM";

  private static final BigDecimal COUNTED = BigDecimal.valueOf(1000);

  private final PartsFinder finder = new PartsFinder();

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    finder.find(reading.parsed()).ifPresent(found -> read(reading, found, claims));
    return claims;
  }

  private static void read(Reading reading, Breakdown found, List<Claim> claims) {
    found
        .total()
        .ifPresent(total -> claims.add(claim(reading, TOTAL, stretch(total), told(total))));
    found
        .whole()
        .ifPresent(
            whole -> claims.add(claim(reading, TOTAL, whole, hundred(reading.parsed(), whole))));
    for (Counted part : found.parts()) {
      claims.add(claim(reading, PART, stretch(part), told(part)));
    }
    Stretch all = all(reading.parsed(), found.parts());
    sum(reading.parsed(), found.parts(), all)
        .ifPresent(sum -> claims.add(claim(reading, SUM, all, sum)));
  }

  /// From the first part to the last, with the word behind it: "9 abstained".
  private static Stretch all(ParsedSentence parsed, List<Counted> parts) {
    int to = Math.max(parts.getLast().nominal().to(), parts.getLast().noun().to());
    int last = parsed.tokens().size();
    if (to < last && Character.isLetter(parsed.token(to).text().charAt(0))) {
      to++;
    }
    return new Stretch(parts.getFirst().nominal().from(), to);
  }

  private static Optional<Quantity> sum(
      ParsedSentence parsed, List<Counted> parts, Stretch stretch) {
    return parts.stream()
        .map(part -> told(part).interval())
        .reduce(Interval::plus)
        .map(
            interval ->
                new Quantity(
                    interval,
                    parts.getFirst().amount().quantity().unit(),
                    interval.isPoint() ? Hedge.EXACT : Hedge.BETWEEN,
                    parsed.words(stretch.from(), stretch.to())));
  }

  /// A round number below a thousand that is told with its parts was counted, not estimated.
  private static Quantity told(Counted counted) {
    Quantity quantity = counted.amount().quantity();
    Interval interval = quantity.interval();
    boolean counts =
        quantity.hedge() == Hedge.ROUND
            && quantity.unit() instanceof Unit.Things
            && interval.max().filter(max -> max.compareTo(COUNTED) < 0).isPresent();
    if (!counts) {
      return quantity;
    }
    BigDecimal middle =
        interval.min().add(interval.max().orElseThrow()).divide(BigDecimal.valueOf(2));
    return new Quantity(Interval.exactly(middle), quantity.unit(), Hedge.EXACT, quantity.words());
  }

  /// Where everyone gave one answer, the shares are of all.
  private static Quantity hundred(ParsedSentence parsed, Stretch words) {
    return new Quantity(
        Interval.exactly(BigDecimal.valueOf(100)),
        new Unit.Percent(),
        Hedge.EXACT,
        parsed.words(words.from(), words.to()));
  }

  private static Stretch stretch(Counted counted) {
    return new Stretch(counted.nominal().from(), counted.nominal().to())
        .and(counted.noun().from(), counted.noun().to());
  }

  private static Claim claim(Reading reading, String kind, Stretch stretch, Quantity quantity) {
    Extent extent = kind.equals(PART) ? Extent.PART : Extent.WHOLE;
    return reading.claim(
        stretch,
        new Statement(
            new Slot(Aspect.PARTS, kind.toUpperCase(Locale.ROOT), ""),
            new Value.Amount(quantity),
            Stance.PLAIN,
            Scope.OPEN.of(Population.UNSTATED).with(extent)));
  }
}
