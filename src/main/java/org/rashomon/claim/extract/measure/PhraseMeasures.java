package org.rashomon.claim.extract.measure;

import java.util.Locale;
import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.ClauseMeasures;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.MeasureNouns;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.Argument;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.WordNet;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Unit;

/// Measures told by words in an amount's own phrase or right beside it: "two injured riders", "12
/// deaths", "212 people on board".
final class PhraseMeasures {
  private final PredicateLexicon lexicon;
  private final MeasureNouns nouns;

  PhraseMeasures(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new MeasureNouns(lexicon);
  }

  /// "two injured riders", "12 confirmed dead"
  Optional<Predicate> ownAdjective(ParsedSentence parsed, Counted counted, Unit unit) {
    Nominal noun = counted.noun();
    if (counted.isOfGiven(parsed)) {
      return Optional.empty();
    }
    for (int i = noun.head(); i >= noun.from(); i--) {
      Token token = parsed.token(i);
      if (token.isAdjective() || token.tag().equals("VBN")) {
        Optional<PredicateClass> found = lexicon.adjective(token.lemma(), unit);
        if (found.isPresent()) {
          return Optional.of(
              Predicate.of(
                  found.get(),
                  new Stretch(noun.from(), noun.to()),
                  ClauseMeasures.of(parsed, noun)));
        }
      }
    }
    return Optional.empty();
  }

  /// "12 deaths", "47 arrests"
  Optional<Predicate> ownNoun(ParsedSentence parsed, Counted counted, Unit unit) {
    Nominal noun = counted.noun();
    if (!counted.population().isStated()
        || counted.isOfGiven(parsed)
        || isNoFigure(parsed, counted)
        || isValued(parsed, noun, unit)) {
      return Optional.empty();
    }
    return nouns
        .measure(parsed, noun, unit)
        .map(
            known ->
                Predicate.of(
                        known,
                        new Stretch(noun.from(), noun.to()),
                        ClauseMeasures.of(parsed, noun)
                            .or(() -> ClauseMeasures.of(parsed, counted.nominal())))
                    .about(
                        parsed
                            .of(noun)
                            .filter(of -> !isEvent(parsed, of))
                            .map(of -> Counted.population(parsed, of))
                            .orElse(Population.UNSTATED))
                    .byOwnNoun());
  }

  /// "survivors of the crash" are no crashes.
  private static boolean isEvent(ParsedSentence parsed, Nominal of) {
    return !parsed.head(of).isProper() && WordNet.load().isA(parsed.head(of).lemma(), "event");
  }

  /// "two crew waved": a crew has a number, and is not counted itself.
  private boolean isValued(ParsedSentence parsed, Nominal noun, Unit unit) {
    return unit instanceof Unit.Things && lexicon.isMeasureNoun(parsed.head(noun).lemma());
  }

  /// "no toll was given" is not a toll of zero, nor does "no striker had a part in it" say that
  /// there were none.
  private boolean isNoFigure(ParsedSentence parsed, Counted counted) {
    return counted.amount().quantity().hedge() == Hedge.NONE
        && (lexicon.isMeasureNoun(parsed.head(counted.noun()).lemma()) || acts(parsed, counted));
  }

  private static boolean acts(ParsedSentence parsed, Counted counted) {
    return parsed.verbClauses().stream()
        .filter(clause -> clause.subject().filter(counted::isIn).isPresent())
        .anyMatch(clause -> !clause.isPassive() && clause.object().isPresent());
  }

  Optional<Predicate> predicateAdjective(ParsedSentence parsed, Counted counted, Unit unit) {
    for (Clause clause : parsed.clauses()) {
      boolean ofIt =
          clause.subject().filter(s -> counted.isIn(s)).isPresent()
              || clause.object().filter(o -> counted.isIn(o)).isPresent();
      if (ofIt && clause.quality().isPresent()) {
        var quality = clause.quality().get();
        for (int i = quality.to() - 1; i >= quality.from(); i--) {
          Optional<PredicateClass> found = lexicon.adjective(parsed.token(i).lemma(), unit);
          if (found.isPresent()) {
            return Optional.of(
                new Predicate(
                    found.get().name(),
                    found,
                    new Stretch(quality.from(), quality.to()),
                    clause.stance(),
                    Population.UNSTATED,
                    Optional.of(clause),
                    false));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// "900,000 dollars in damages", "4 million euros in aid": what a sum is.
  Optional<Predicate> inKind(ParsedSentence parsed, Counted counted, Unit unit) {
    return unit instanceof Unit.Money
        ? parsed
            .hanging(counted.nominal(), "in")
            .flatMap(kind -> inKind(parsed, counted, kind, unit))
        : Optional.empty();
  }

  private Optional<Predicate> inKind(
      ParsedSentence parsed, Counted counted, Nominal kind, Unit unit) {
    return nouns
        .measure(parsed, kind, unit)
        .filter(known -> kind.from() == kind.head() || !isDetermined(parsed, kind))
        .map(known -> ofKind(parsed, counted, known, kind));
  }

  private static boolean isDetermined(ParsedSentence parsed, Nominal kind) {
    return parsed.token(kind.from()).tag().equals("DT");
  }

  private static Predicate ofKind(
      ParsedSentence parsed, Counted counted, PredicateClass known, Nominal kind) {
    Optional<Clause> clause = ClauseMeasures.of(parsed, counted.nominal());
    Predicate told = Predicate.of(known, new Stretch(counted.nominal().from(), kind.to()), clause);
    return clause
        .flatMap(Clause::subject)
        .filter(subject -> !counted.isIn(subject))
        .map(subject -> told.about(Counted.population(parsed, subject)))
        .orElse(told);
  }

  /// "212 people on board", "18,000 customers without power"
  Optional<Predicate> following(ParsedSentence parsed, Counted counted, Unit unit) {
    int to = counted.noun().to();
    if (counted.isOfGiven(parsed) || isVerbWithObject(parsed, to)) {
      return Optional.empty();
    }
    for (int length = 3; length >= 1; length--) {
      if (to + length <= parsed.tokens().size()) {
        String words = parsed.words(to, to + length).toLowerCase(Locale.ROOT);
        Optional<PredicateClass> found = lexicon.adjective(words, unit);
        if (found.isPresent()) {
          return Optional.of(
              Predicate.of(
                  found.get(),
                  new Stretch(to, to + length),
                  ClauseMeasures.of(parsed, counted.noun())));
        }
      }
    }
    return Optional.empty();
  }

  /// "800 residents left the town" are not those that are left.
  private static boolean isVerbWithObject(ParsedSentence parsed, int at) {
    return parsed.clauses().stream()
        .filter(clause -> clause.verb().filter(verb -> verb.main() == at).isPresent())
        .anyMatch(clause -> clause.object().isPresent());
  }

  /// "a bus with 48 passengers" carries them.
  Optional<Predicate> having(ParsedSentence parsed, Counted counted, Unit unit) {
    if (parsed.preposition(counted.nominal()).filter("with"::equals).isEmpty()) {
      return Optional.empty();
    }
    String head = parsed.head(counted.noun()).lemma();
    return lexicon.verb("carry").stream()
        .filter(frame -> frame.predicate().accepts(unit) && frame.counted() == Argument.OBJECT)
        .filter(frame -> frame.object().filter(head::equals).isPresent())
        .findFirst()
        .map(
            frame ->
                Predicate.of(
                    frame.predicate(),
                    new Stretch(counted.nominal().from() - 1, counted.noun().to()),
                    ClauseMeasures.of(parsed, counted.nominal())));
  }

  /// "worth 3 million euros"
  Optional<Predicate> preceding(ParsedSentence parsed, Counted counted, Unit unit) {
    int before = counted.nominal().from() - 1;
    if (before < 0 || !parsed.token(before).isAdjective()) {
      return Optional.empty();
    }
    Optional<Clause> clause =
        parsed.clauses().stream()
            .filter(c -> c.quality().filter(q -> q.head() == before).isPresent())
            .findFirst();
    Population told =
        clause
            .flatMap(Clause::subject)
            .map(subject -> Counted.population(parsed, subject))
            .orElse(Population.UNSTATED);
    return lexicon
        .adjective(parsed.token(before).lemma(), unit)
        .map(
            known ->
                Predicate.of(known, new Stretch(before, counted.nominal().to()), clause)
                    .about(told));
  }
}
