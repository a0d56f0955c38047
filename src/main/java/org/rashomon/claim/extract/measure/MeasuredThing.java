package org.rashomon.claim.extract.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.AmountBearer;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.MeasureNouns;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Rates;
import org.rashomon.claim.extract.Subjects;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.Element.LinkKind;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Unit;

/// What a measurement or a sum is told of: the library in "the bill for the library came to 14
/// million", the wreck in "the wreck lies at a depth of 40 metres", the tunnel in "the tunnel, five
/// kilometres long, opened".
final class MeasuredThing {
  private final MeasureNouns nouns;

  MeasuredThing(PredicateLexicon lexicon) {
    this.nouns = new MeasureNouns(lexicon);
  }

  /// The predicate, told of the thing that its clause or its noun names.
  Predicate told(ParsedSentence parsed, Counted counted, Predicate predicate) {
    Unit unit = counted.amount().quantity().unit();
    boolean sum = unit instanceof Unit.Money || unit instanceof Unit.Measured;
    if (isMove(predicate)) {
      return in(parsed, counted).map(predicate::about).orElse(predicate);
    }
    if (!sum || predicate.known().isEmpty()) {
      return predicate;
    }
    Optional<Nominal> measure = measureNoun(parsed, counted, predicate, unit);
    return measure
        .flatMap(noun -> named(parsed, noun, counted))
        .or(() -> bought(parsed, counted, predicate))
        .or(
            () ->
                predicate.subject().isStated()
                    ? Optional.empty()
                    : inClause(parsed, counted, predicate)
                        .or(() -> before(parsed, counted.nominal())))
        .map(predicate::about)
        .orElse(predicate);
  }

  /// What rose or fell stands behind the noun: "a 10 percent rise in profit", "an increase of 10
  /// percent in fares".
  private static boolean isMove(Predicate predicate) {
    boolean moved =
        predicate.name().equals(Multiples.RISE) || predicate.name().equals(Multiples.FALL);
    return moved && !predicate.subject().isStated();
  }

  private static Optional<Population> in(ParsedSentence parsed, Counted counted) {
    List<Element> elements = parsed.elements();
    int at = elements.indexOf(counted.nominal()) + 1;
    for (int link = Math.max(at - 2, 1); link + 1 < elements.size() && link <= at; link++) {
      boolean led =
          elements.get(link) instanceof Element.Link l
              && l.kind() == LinkKind.PREPOSITION
              && (parsed.token(l.from()).is("in") || parsed.token(l.from()).is("of"));
      if (led
          && elements.get(link + 1) instanceof Nominal thing
          && thing.times().isEmpty()
          && thing.amount().isEmpty()
          && parsed.head(thing).isNoun()
          && !parsed.head(thing).isProper()) {
        return Optional.of(Counted.population(parsed, thing));
      }
    }
    return Optional.empty();
  }

  /// "The city paid 14 million for the library": what is had for the money.
  private static Optional<Population> bought(
      ParsedSentence parsed, Counted counted, Predicate predicate) {
    return switch (predicate.name()) {
      case "PAID", "SPENT" -> behind(parsed, counted.nominal(), counted);
      default -> Optional.empty();
    };
  }

  /// "a depth of 40 metres", "The bill came to 14 million"
  private Optional<Nominal> measureNoun(
      ParsedSentence parsed, Counted counted, Predicate predicate, Unit unit) {
    return Stream.of(
            parsed.governor(counted.nominal()),
            predicate.clause().flatMap(clause -> AmountBearer.measure(clause, counted)),
            predicate.clause().flatMap(Clause::subject))
        .flatMap(Optional::stream)
        .filter(noun -> !counted.isIn(noun))
        .filter(noun -> nouns.measure(parsed, noun, unit).equals(predicate.known()))
        .findFirst();
  }

  /// "the library's cost", "the train speed", "the bill for the library", "a fine of 2 million on
  /// the bank"
  private static Optional<Population> named(
      ParsedSentence parsed, Nominal measure, Counted counted) {
    return owner(parsed, measure)
        .or(() -> behind(parsed, measure, counted))
        .or(() -> behind(parsed, counted.nominal(), counted));
  }

  private static Optional<Population> owner(ParsedSentence parsed, Nominal measure) {
    int before = measure.head() - 1;
    boolean priced = parsed.head(measure).lemma().equals("price") && before >= measure.from();
    if (priced && parsed.token(before).tag().startsWith("NN")) {
      // "petrol prices"
      return Optional.of(new Population(parsed.token(before).lemma(), List.of()));
    }
    for (int i = measure.head() - 1; i > measure.from(); i--) {
      if (parsed.token(i).tag().equals("POS") && parsed.token(i - 1).isNoun()) {
        return Optional.of(new Population(parsed.token(i - 1).lemma(), List.of()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Population> behind(ParsedSentence parsed, Nominal noun, Counted counted) {
    return parsed
        .hanging(noun)
        .filter(phrase -> leads(phrase.preposition()) || isAt(phrase, counted))
        .map(Complement::nominal)
        .filter(thing -> thing.times().isEmpty() && thing.amount().isEmpty())
        .filter(thing -> !MeasureWord.PERIOD.has(parsed.head(thing).lemma()))
        .filter(thing -> !counted.isIn(thing))
        .map(thing -> Rates.thing(parsed, thing));
  }

  /// "profit at the brewer"
  private static boolean isAt(Complement phrase, Counted counted) {
    return phrase.preposition().equals("at")
        && counted.amount().quantity().unit() instanceof Unit.Money;
  }

  private static boolean leads(String preposition) {
    return switch (preposition) {
      case "of", "for", "to", "on", "against" -> true;
      default -> false;
    };
  }

  /// "The wreck lies at a depth of 40 metres", "The wall will be nine metres high"
  private static Optional<Population> inClause(
      ParsedSentence parsed, Counted counted, Predicate predicate) {
    return predicate
        .clause()
        .filter(clause -> clause.verb().isPresent())
        .flatMap(clause -> Subjects.of(parsed, clause))
        .filter(subject -> !counted.isIn(subject) && parsed.head(subject).isNoun())
        .filter(subject -> !isSum(parsed.head(subject).lemma(), counted))
        .map(subject -> Counted.population(parsed, subject));
  }

  /// "Profit is likely to be 195 million": a sum is not told of its own name.
  private static boolean isSum(String noun, Counted counted) {
    return counted.amount().quantity().unit() instanceof Unit.Money
        && PredicateLexicon.load().isMeasureNoun(noun);
  }

  /// "the tunnel under the ridge, five kilometres long,"
  private static Optional<Population> before(ParsedSentence parsed, Nominal amount) {
    int at = parsed.elements().indexOf(amount) - 1;
    boolean apposed =
        at > 0
            && parsed.elements().get(at) instanceof Element.Link link
            && link.kind() == LinkKind.COMMA
            && parsed.elements().get(at - 1) instanceof Nominal;
    if (!apposed) {
      return Optional.empty();
    }
    Nominal thing = parsed.root((Nominal) parsed.elements().get(at - 1));
    return parsed.head(thing).isNoun()
        ? Optional.of(Counted.population(parsed, thing))
        : Optional.empty();
  }
}
