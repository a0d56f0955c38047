package org.rashomon.disagreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Context;
import org.rashomon.claim.Evidence;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Polarity;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Stretch;
import org.rashomon.claim.Value;
import org.rashomon.claim.Window;
import org.rashomon.claim.extract.measure.PartsExtractor;
import org.rashomon.claim.extract.refutation.RefutationExtractor;
import org.rashomon.claim.extract.responsibility.ResponsibilityExtractor;
import org.rashomon.claim.extract.speech.SpeechExtractor;
import org.rashomon.quantity.CalendarDate;
import org.rashomon.quantity.ClockTime;
import org.rashomon.quantity.Dimension;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Interval;
import org.rashomon.quantity.Mention.TimeRelation;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.TimeValue;
import org.rashomon.quantity.TimeValue.Granularity;
import org.rashomon.quantity.Unit;
import org.rashomon.report.Field;
import org.rashomon.report.Report;
import org.rashomon.report.Span;

/// Claims in one line: `KILLED | officer | at least 6 | 08:00, part, by police`.
///
/// The fields are the predicate, what is counted or told of (`-`: not said; modifiers before the
/// head noun), the value, and options parted by commas. Values: `6`, `at least 6`, `more than 6`,
/// `up to 6`, `fewer than 6`, `nearly 6`, `about 6`, `round 6`, `6 to 9`, `dozens`, `none`, all
/// with a unit behind if any (`km`, `miles`, `m`, `%`, `EUR`, `USD`, `magnitude`); `yes`, `no`;
/// `time` and a day of October 2024 with a clock time if any (`time 3`, `time 3 06:40`, `time 3
/// 06:40 GMT`); `state` and a term of the dimension that the predicate names (`state CLOSED`);
/// `who` and a name or description, `cause` and its words, `place` with a preposition and a name
/// (`place in: Porto`), `score` and the numbers of both sides for each set (`score 6-4 7-5`). `14 +
/// 10` under the predicate `SUM` is the sum of parts told together. What is counted is under
/// `SAID`, `WROTE`, `ANNOUNCED` and `FOUND` what was said or written, under `REFUTED` the words
/// that are said not to be so, under `WORDING` a sentence with `_` for the word that the value
/// gives: `room lounge = living room`.
///
/// Options: a clock time of October 4 or a day and a clock time (`6 08:00`) as the publication
/// time; `part`, `whole`, `more` (an increment); `feared`, `confirmed`, `denied`, `will`, `may`,
/// `if`, `said` (passed on), `asked`, `not`; `by NAME`; `in PLACE`; `since 3`, `on 3`, `as of 3`;
/// `earlier`, `elsewhere`; `reprinted`, of a time that is read as a week later than it is written.
final class ClaimNotation {
  private ClaimNotation() {}

  /// The claims of one report, in order, each a sentence of its own.
  static List<Claim> report(String id, List<String> lines) {
    return report(id, "Source " + id.toUpperCase(Locale.ROOT), lines);
  }

  static List<Claim> report(String id, String source, List<String> lines) {
    return report(id, source, List.of(), lines);
  }

  /// The claims of one report with a title, those of the title first.
  static List<Claim> report(String id, String source, List<String> title, List<String> lines) {
    StringBuilder headline = new StringBuilder();
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    title.forEach(line -> spans.add(appended(headline, Field.TITLE, phrase(line))));
    lines.forEach(line -> spans.add(appended(text, Field.TEXT, phrase(line))));
    List<String> all = new ArrayList<>(title);
    all.addAll(lines);
    Report report =
        new Report(
            id,
            source,
            Optional.empty(),
            published(options(all.getFirst())),
            Optional.of(headline.toString()).filter(words -> !words.isEmpty()),
            text.toString());
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Evidence evidence = new Evidence(report, spans.get(i), spans.get(i));
      claims.add(claim(all.get(i), evidence));
      claims.addAll(parts(all.get(i), evidence));
    }
    return claims;
  }

  private static Span appended(StringBuilder text, Field field, String phrase) {
    Span span = new Span(field, text.length(), text.length() + phrase.length());
    text.append(phrase).append(". ");
    return span;
  }

  private static String phrase(String line) {
    List<String> fields = fields(line);
    if (fields.getFirst().equals(WordingNotation.WORDING)) {
      return WordingNotation.sentence(fields);
    }
    String opener =
        options(line).contains("whether")
            ? "whether "
            : options(line).contains("hoped") ? "to " : "";
    return (opener + fields.get(2) + " " + fields.get(1) + " " + fields.get(0))
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> fields(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static List<String> options(String line) {
    List<String> fields = fields(line);
    return fields.size() < 4
        ? List.of()
        : Arrays.stream(fields.get(3).split(",", -1)).map(String::strip).toList();
  }

  private static Claim claim(String line, Evidence evidence) {
    List<String> fields = fields(line);
    List<String> options = options(line);
    if (fields.getFirst().equals(WordingNotation.WORDING)) {
      return WordingNotation.claim(fields, evidence);
    }
    Value value =
        fields.get(2).startsWith("state ")
            ? new Value.State(fields.get(0), fields.get(2).substring("state ".length()))
            : value(options.contains("reprinted") ? aWeekOn(fields.get(2)) : fields.get(2));
    Population population = population(fields.get(1));
    boolean speech = isSpeech(fields.get(0));
    boolean told = speech && !fields.get(0).equals(SpeechExtractor.WROTE);
    Slot slot =
        new Slot(aspect(value, fields.get(0)), fields.get(0), told ? "" : population.head());
    List<String> said = speech ? List.of(fields.get(1).split(" ", -1)) : List.of();
    return new Claim(
        evidence,
        slot,
        value,
        stance(options),
        scope(options, population),
        new Context(said, List.of(), List.of()));
  }

  /// `time 3 06:40` as `time 10 06:40`.
  private static String aWeekOn(String time) {
    String[] words = time.split(" ", 3);
    words[1] = String.valueOf(Integer.parseInt(words[1]) + 7);
    return String.join(" ", words);
  }

  /// The parts of a sum: "14 + 10".
  private static List<Claim> parts(String line, Evidence evidence) {
    List<String> fields = fields(line);
    if (!fields.getFirst().equals(PartsExtractor.SUM)) {
      return List.of();
    }
    List<Claim> parts = new ArrayList<>();
    for (String part : fields.get(2).split(" \\+ ", -1)) {
      parts.add(claim(PartsExtractor.PART + " | - | " + part, evidence));
    }
    return parts;
  }

  private static Quantity sum(String words) {
    Interval sum =
        Arrays.stream(words.split(" \\+ ", -1))
            .map(part -> quantity(part).interval())
            .reduce(Interval::plus)
            .orElseThrow();
    return new Quantity(sum, quantity(words.split(" \\+ ", -1)[0]).unit(), Hedge.EXACT, words);
  }

  private static boolean isSpeech(String predicate) {
    return predicate.equals(RefutationExtractor.REFUTED)
        || predicate.equals(SpeechExtractor.QUOTED)
        || predicate.equals(SpeechExtractor.WROTE)
        || predicate.equals(SpeechExtractor.ANNOUNCED)
        || predicate.equals(SpeechExtractor.FOUND);
  }

  private static boolean isOfParts(String predicate) {
    return predicate.equals(PartsExtractor.SUM)
        || predicate.equals(PartsExtractor.PART)
        || predicate.equals(PartsExtractor.TOTAL);
  }

  private static Aspect aspect(Value value, String predicate) {
    if (predicate.equals(RefutationExtractor.REFUTED)) {
      return Aspect.REFUTATION;
    }
    if (isSpeech(predicate)) {
      return Aspect.SPEECH;
    }
    if (isOfParts(predicate)) {
      return Aspect.PARTS;
    }
    return switch (value) {
      case Value.Amount amount ->
          amount.quantity().unit() instanceof Unit.Things ? Aspect.COUNT : Aspect.AMOUNT;
      case Value.Moment moment -> Aspect.TIME;
      case Value.Occurrence occurrence -> Aspect.OCCURRENCE;
      case Value.Place place -> Aspect.PLACE;
      case Value.Entity entity ->
          predicate.equals(ResponsibilityExtractor.CHARGED)
                  || predicate.equals(ResponsibilityExtractor.DONE)
              ? Aspect.RESPONSIBILITY
              : Aspect.IDENTITY;
      case Value.State state -> Aspect.STATE;
      case Value.Cause cause -> Aspect.CAUSE;
      case Value.Score score -> Aspect.RESULT;
    };
  }

  private static Population population(String words) {
    if (words.equals("-")) {
      return Population.UNSTATED;
    }
    int head = words.lastIndexOf(' ') + 1;
    return new Population(
        words.substring(head), head == 0 ? List.of() : List.of(words.substring(0, head).strip()));
  }

  private static Value value(String words) {
    if (words.equals("yes") || words.equals("no")) {
      return new Value.Occurrence(words.equals("yes"));
    }
    if (words.startsWith("who ")) {
      return entity(words.substring("who ".length()));
    }
    if (words.startsWith("cause ")) {
      String cause = words.substring("cause ".length());
      return new Value.Cause(cause, List.of(cause.split(" ", -1)));
    }
    if (words.startsWith("score ")) {
      return new Value.Score(
          Arrays.stream(words.substring("score ".length()).split(" ", -1))
              .map(ClaimNotation::round)
              .toList());
    }
    if (words.startsWith("place ")) {
      int name = words.lastIndexOf(": ");
      return new Value.Place(words.substring(name + 2), words.substring("place ".length(), name));
    }
    if (words.contains(" + ")) {
      return new Value.Amount(sum(words));
    }
    return words.startsWith("time ")
        ? new Value.Moment(time(words.substring("time ".length())))
        : new Value.Amount(quantity(words));
  }

  private static Value.Score.Round round(String words) {
    int dash = words.indexOf('-');
    return new Value.Score.Round(
        Integer.parseInt(words.substring(0, dash)), Integer.parseInt(words.substring(dash + 1)));
  }

  private static Value.Entity entity(String name) {
    boolean proper = name.chars().anyMatch(Character::isUpperCase);
    return new Value.Entity(name, List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)), proper);
  }

  static Quantity quantity(String words) {
    String number = words;
    Unit unit = new Unit.Things();
    BigDecimal factor = BigDecimal.ONE;
    int last = words.lastIndexOf(' ') + 1;
    String end = words.substring(last);
    if (last > 0 && !Character.isDigit(end.charAt(0))) {
      number = words.substring(0, last).strip();
      unit = unit(end);
      factor = factor(end);
    }
    Hedge hedge = hedge(number);
    return new Quantity(interval(hedge, number).by(factor), unit, hedge, words);
  }

  private static Unit unit(String name) {
    return switch (name) {
      case "km", "miles", "m" -> new Unit.Measured(Dimension.LENGTH);
      case "magnitude" -> new Unit.Measured(Dimension.MAGNITUDE);
      case "%" -> new Unit.Percent();
      default -> new Unit.Money(name);
    };
  }

  private static BigDecimal factor(String unit) {
    return switch (unit) {
      case "km" -> BigDecimal.valueOf(1000);
      case "miles" -> new BigDecimal("1609.344");
      default -> BigDecimal.ONE;
    };
  }

  private static Hedge hedge(String words) {
    return switch (words.substring(0, Math.max(words.lastIndexOf(' '), 0))) {
      case "at least" -> Hedge.AT_LEAST;
      case "more than" -> Hedge.MORE_THAN;
      case "up to" -> Hedge.UP_TO;
      case "fewer than" -> Hedge.FEWER_THAN;
      case "nearly" -> Hedge.NEARLY;
      case "about" -> Hedge.ABOUT;
      case "round" -> Hedge.ROUND;
      case "" ->
          switch (words) {
            case "none" -> Hedge.NONE;
            case "dozens", "scores", "hundreds" -> Hedge.VAGUE;
            default -> Hedge.EXACT;
          };
      default -> Hedge.BETWEEN;
    };
  }

  /// An interval that is stretched by a factor only where there is one.
  private record Stretchable(Interval interval) {
    Interval by(BigDecimal factor) {
      return factor.signum() > 0 && interval.max().filter(max -> max.signum() == 0).isEmpty()
          ? interval.times(factor)
          : interval;
    }
  }

  private static Stretchable interval(Hedge hedge, String words) {
    return new Stretchable(
        switch (hedge) {
          case EXACT -> Interval.exactly(new BigDecimal(words));
          case NONE -> Interval.exactly(BigDecimal.ZERO);
          case VAGUE -> vague(words);
          case BETWEEN -> between(words);
          case AT_LEAST -> Interval.atLeast(last(words));
          case MORE_THAN -> Interval.moreThan(last(words));
          case UP_TO -> Interval.upTo(last(words));
          case FEWER_THAN -> Interval.fewerThan(last(words));
          case NEARLY ->
              new Interval(
                  last(words).multiply(new BigDecimal("0.9")),
                  Optional.of(last(words)),
                  true,
                  false);
          case ABOUT, ROUND ->
              Interval.closed(
                  last(words).multiply(new BigDecimal("0.9")),
                  last(words).multiply(new BigDecimal("1.1")));
        });
  }

  private static Interval vague(String words) {
    return switch (words) {
      case "dozens" -> Interval.closed(BigDecimal.valueOf(24), BigDecimal.valueOf(99));
      case "scores" -> Interval.closed(BigDecimal.valueOf(40), BigDecimal.valueOf(199));
      default -> Interval.closed(BigDecimal.valueOf(200), BigDecimal.valueOf(999));
    };
  }

  private static Interval between(String words) {
    List<String> ends = Arrays.asList(words.split(" to ", -1));
    return Interval.closed(new BigDecimal(ends.get(0)), new BigDecimal(ends.get(1)));
  }

  private static BigDecimal last(String words) {
    return new BigDecimal(words.substring(words.lastIndexOf(' ') + 1));
  }

  private static TimeValue time(String words) {
    List<String> parts = Arrays.asList(words.split(" ", -1));
    LocalDate date = LocalDate.of(2024, 10, Integer.parseInt(parts.getFirst()));
    Optional<LocalTime> clock =
        parts.size() > 1 ? Optional.of(LocalTime.parse(parts.get(1))) : Optional.empty();
    Optional<ZoneId> zone =
        parts.size() > 2 ? Optional.of(ZoneId.of(parts.get(2))) : Optional.empty();
    CalendarDate.Written written =
        new CalendarDate.Written(
            Optional.empty(),
            Optional.of(date.getMonth()),
            Optional.of(date.getDayOfMonth()),
            Optional.empty());
    return new TimeValue(
        new CalendarDate(written, Optional.of(date), Optional.of(date), Granularity.DAY),
        clock.map(at -> new ClockTime(at, at, zone, true)),
        Optional.empty(),
        "October " + words);
  }

  private static Stance stance(List<String> options) {
    Stance stance = Stance.PLAIN;
    for (String option : options) {
      stance =
          switch (option) {
            case "feared" -> stance.with(Modality.PROBABLE);
            case "confirmed" -> stance.with(Modality.CONFIRMED);
            case "whether" -> stance.with(Modality.UNDECIDED);
            case "hoped" -> stance.with(Modality.FORECAST);
            case "denied" -> stance.with(Modality.DENIED);
            case "will" -> stance.with(Modality.FORECAST);
            case "may" -> stance.with(Modality.POSSIBLE);
            case "if" -> stance.with(Modality.CONDITIONAL);
            case "said" -> stance.with(Modality.REPORTED);
            case "asked" -> stance.with(Modality.OPEN);
            case "not" -> stance.with(Polarity.NEGATIVE);
            default -> option.startsWith("by ") ? stance.saidBy(option.substring(3)) : stance;
          };
    }
    return stance;
  }

  private static Scope scope(List<String> options, Population population) {
    Scope scope = Scope.OPEN.of(population);
    for (String option : options) {
      scope =
          switch (option) {
            case "part" -> scope.with(Extent.PART);
            case "whole" -> scope.with(Extent.WHOLE);
            case "more" -> scope.with(Extent.INCREMENT);
            case "throughout" -> scope.within(Optional.of(Stretch.WHOLE));
            case "earlier" -> scope.with(Happening.HISTORICAL);
            case "elsewhere" -> scope.with(Happening.OTHER);
            default -> placed(scope, option);
          };
    }
    return scope;
  }

  private static Scope placed(Scope scope, String option) {
    if (option.startsWith("in ")) {
      return scope.at(List.of(option.substring(3)));
    }
    for (TimeRelation relation : List.of(TimeRelation.SINCE, TimeRelation.ON, TimeRelation.AS_OF)) {
      String word = relation.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
      if (option.startsWith(word)) {
        return scope.during(List.of(new Window(relation, time(option.substring(word.length())))));
      }
    }
    return scope;
  }

  private static Optional<Instant> published(List<String> options) {
    for (String option : options) {
      int colon = option.indexOf(':');
      if (colon > 0 && Character.isDigit(option.charAt(0))) {
        int space = option.indexOf(' ');
        int day = space < 0 ? 4 : Integer.parseInt(option.substring(0, space));
        return Optional.of(
            Instant.parse("2024-10-%02dT%s:00Z".formatted(day, option.substring(space + 1))));
      }
    }
    return Optional.empty();
  }
}
