package org.rashomon.claim.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Population;
import org.rashomon.claim.Stance;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.Frame;
import org.rashomon.claim.lexicon.PredicateClass;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Unit;

/// Finds what is told of an amount: first by the amount's own phrase ("12 deaths", "two injured
/// riders"), then by the noun it hangs on ("a death toll of 12"), by the clauses it is an argument
/// of, and by the noun it is the value of ("the toll stands at 12").
final class PredicateFinder {
  private final PredicateLexicon lexicon;
  private final Frames frames;
  private final ValueVerbs valueVerbs;

  PredicateFinder(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
    this.frames = new Frames(lexicon);
    this.valueVerbs = new ValueVerbs(lexicon);
  }

  Optional<Predicate> find(ParsedSentence parsed, Counted counted) {
    Unit unit = counted.amount().quantity().unit();
    if (counted.isOfGiven(parsed) && tellsMeasure(parsed, counted, unit)) {
      return byFrame(parsed, counted, unit);
    }
    return governing(parsed, counted, unit)
        .or(() -> ownAdjective(parsed, counted, unit))
        .or(() -> predicateAdjective(parsed, counted, unit))
        .or(() -> byFrame(parsed, counted, unit))
        .or(() -> ownNoun(parsed, counted, unit))
        .or(() -> valueVerbs.find(parsed, counted))
        .or(() -> following(parsed, counted, unit))
        .or(() -> preceding(parsed, counted, unit))
        .or(() -> byUnit(parsed, counted, unit))
        .or(() -> byLemma(parsed, counted));
  }

  /// Some units are used for one measure only.
  private Optional<Predicate> byUnit(ParsedSentence parsed, Counted counted, Unit unit) {
    if (!(unit instanceof Unit.Measured(var dimension))) {
      return Optional.empty();
    }
    return switch (dimension) {
      case MAGNITUDE, TEMPERATURE, SPEED ->
          lexicon
              .byName(dimension.name())
              .map(
                  known ->
                      known(
                          known,
                          new Stretch(counted.nominal().from(), counted.nominal().to()),
                          clauseOf(parsed, counted.nominal())));
      case LENGTH, AREA, VOLUME, MASS, ENERGY, POWER, DURATION -> Optional.empty();
    };
  }

  /// "33 of the dead were women": what they are told of is not that they are dead.
  private boolean tellsMeasure(ParsedSentence parsed, Counted counted, Unit unit) {
    String head = parsed.head(counted.noun()).lemma();
    return lexicon.adjective(head, unit).isPresent() || lexicon.noun(head, unit).isPresent();
  }

  /// "a death toll of 12", "the deaths of 12 people"
  private Optional<Predicate> governing(ParsedSentence parsed, Counted counted, Unit unit) {
    return parsed
        .governor(counted.nominal())
        .flatMap(
            noun ->
                nounClass(parsed, noun, unit)
                    .map(
                        known ->
                            known(
                                    known,
                                    new Stretch(noun.from(), noun.to()),
                                    clauseOf(parsed, noun))
                                .about(thing(parsed, noun, known))));
  }

  /// "winds of 90 mph" tell of the winds, but "a height of 900 metres" of nothing that it names.
  private static Population thing(ParsedSentence parsed, Nominal noun, PredicateClass known) {
    boolean name = parsed.head(noun).lemma().equalsIgnoreCase(known.name());
    return name ? Population.UNSTATED : Counted.population(parsed, noun);
  }

  /// "two injured riders", "12 confirmed dead"
  private Optional<Predicate> ownAdjective(ParsedSentence parsed, Counted counted, Unit unit) {
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
              known(found.get(), new Stretch(noun.from(), noun.to()), clauseOf(parsed, noun)));
        }
      }
    }
    return Optional.empty();
  }

  /// "12 deaths", "47 arrests"
  private Optional<Predicate> ownNoun(ParsedSentence parsed, Counted counted, Unit unit) {
    Nominal noun = counted.noun();
    if (!counted.population().isStated()
        || counted.isOfGiven(parsed)
        || isNoFigure(parsed, counted)) {
      return Optional.empty();
    }
    return nounClass(parsed, noun, unit)
        .map(
            known ->
                known(known, new Stretch(noun.from(), noun.to()), clauseOf(parsed, noun))
                    .about(
                        parsed
                            .of(noun)
                            .map(of -> Counted.population(parsed, of))
                            .orElse(Population.UNSTATED))
                    .byOwnNoun());
  }

  /// "no toll was given" is not a toll of zero.
  private boolean isNoFigure(ParsedSentence parsed, Counted counted) {
    return counted.amount().quantity().hedge() == Hedge.NONE
        && lexicon.isMeasureNoun(parsed.head(counted.noun()).lemma());
  }

  private Optional<Predicate> predicateAdjective(
      ParsedSentence parsed, Counted counted, Unit unit) {
    for (Clause clause : parsed.clauses()) {
      boolean ofIt =
          clause.subject().filter(s -> isOne(counted, s)).isPresent()
              || clause.object().filter(o -> isOne(counted, o)).isPresent();
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

  /// Main clauses are asked before those that only say which ones are meant.
  private Optional<Predicate> byFrame(ParsedSentence parsed, Counted counted, Unit unit) {
    return parsed.clauses().stream()
        .sorted(Comparator.comparing(clause -> clause.kind() == Clause.Kind.RELATIVE))
        .flatMap(clause -> byFrame(parsed, clause, counted, unit).stream())
        .findFirst();
  }

  private Optional<Predicate> byFrame(
      ParsedSentence parsed, Clause clause, Counted counted, Unit unit) {
    return Stream.of(counted.nominal(), counted.noun())
        .flatMap(nominal -> frames.match(parsed, clause, nominal, unit).stream())
        .findFirst()
        .map(frame -> framed(parsed, clause, frame, counted));
  }

  private static Predicate framed(
      ParsedSentence parsed, Clause clause, Frame frame, Counted counted) {
    var verb = clause.verb().orElseThrow();
    Stretch stretch = new Stretch(verb.from(), verb.to());
    if (frame.object().isPresent() && clause.object().isPresent()) {
      stretch = stretch.and(stretch.from(), clause.object().get().to());
    }
    if (frame.complement().isPresent()) {
      String noun = frame.complement().get();
      for (var complement : clause.complements()) {
        if (parsed.head(complement.nominal()).lemma().equals(noun)) {
          stretch = stretch.and(verb.from(), complement.nominal().to());
        }
      }
    }
    return new Predicate(
        frame.predicate().name(),
        Optional.of(frame.predicate()),
        stretch,
        clause.stance(),
        subject(parsed, clause, counted),
        Optional.of(clause),
        false);
  }

  /// "212 people on board", "18,000 customers without power"
  private Optional<Predicate> following(ParsedSentence parsed, Counted counted, Unit unit) {
    int to = counted.noun().to();
    for (int length = 3; length >= 1; length--) {
      if (to + length <= parsed.tokens().size()) {
        String words = parsed.words(to, to + length).toLowerCase(java.util.Locale.ROOT);
        Optional<PredicateClass> found = lexicon.adjective(words, unit);
        if (found.isPresent()) {
          return Optional.of(
              known(found.get(), new Stretch(to, to + length), clauseOf(parsed, counted.noun())));
        }
      }
    }
    return Optional.empty();
  }

  /// "worth 3 million euros"
  private Optional<Predicate> preceding(ParsedSentence parsed, Counted counted, Unit unit) {
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
            known -> known(known, new Stretch(before, counted.nominal().to()), clause).about(told));
  }

  /// Outside the lexicon the verb is its own class.
  private static Optional<Predicate> byLemma(ParsedSentence parsed, Counted counted) {
    for (Clause clause : parsed.clauses()) {
      for (Nominal nominal : List.of(counted.nominal(), counted.noun())) {
        if (Frames.role(clause, nominal).isPresent()
            && clause.verb().isPresent()
            && !isBareExistence(parsed, clause, counted)) {
          return Optional.of(lemma(parsed, clause, counted));
        }
      }
    }
    return Optional.empty();
  }

  /// "There are fourteen so far": of what isn't said.
  private static boolean isBareExistence(ParsedSentence parsed, Clause clause, Counted counted) {
    return parsed.token(clause.verb().orElseThrow().main()).lemma().equals("be")
        && !counted.population().isStated();
  }

  private static Predicate lemma(ParsedSentence parsed, Clause clause, Counted counted) {
    var verb = clause.verb().orElseThrow();
    return new Predicate(
        parsed.token(verb.main()).lemma(),
        Optional.empty(),
        new Stretch(verb.from(), verb.to()),
        clause.stance(),
        subject(parsed, clause, counted),
        Optional.of(clause),
        false);
  }

  private static Population subject(ParsedSentence parsed, Clause clause, Counted counted) {
    return clause
        .subject()
        .filter(s -> !isOne(counted, s))
        .map(s -> Counted.population(parsed, s))
        .orElse(Population.UNSTATED);
  }

  private static boolean isOne(Counted counted, Nominal nominal) {
    return nominal.equals(counted.nominal()) || nominal.equals(counted.noun());
  }

  private Optional<PredicateClass> nounClass(ParsedSentence parsed, Nominal noun, Unit unit) {
    Token head = parsed.head(noun);
    if (!head.isNoun()) {
      return Optional.empty();
    }
    if (noun.head() > noun.from()) {
      String both = parsed.token(noun.head() - 1).lemma() + " " + head.lemma();
      Optional<PredicateClass> found = lexicon.noun(both, unit);
      if (found.isPresent()) {
        return found;
      }
    }
    return lexicon.noun(head.lemma(), unit);
  }

  private static Predicate known(PredicateClass found, Stretch stretch, Optional<Clause> clause) {
    return new Predicate(
        found.name(),
        Optional.of(found),
        stretch,
        clause.map(Clause::stance).orElse(Stance.PLAIN),
        Population.UNSTATED,
        clause,
        false);
  }

  /// The clause that a noun phrase is an argument of.
  private static Optional<Clause> clauseOf(ParsedSentence parsed, Nominal nominal) {
    return parsed.clauses().stream()
        .filter(clause -> Frames.role(clause, nominal).isPresent())
        .findFirst();
  }
}
