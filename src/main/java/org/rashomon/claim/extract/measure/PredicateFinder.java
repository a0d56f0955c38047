package org.rashomon.claim.extract.measure;

import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.ClauseMeasures;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.MeasureNouns;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Rates;
import org.rashomon.claim.extract.Reading.Stretch;
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
  private final MeasureNouns nouns;
  private final PhraseMeasures phrases;
  private final ClauseMeasures clauses;
  private final ValueVerbs valueVerbs;
  private final MeasuredThing things;
  private final Sizes sizes;
  private final Movements movements;
  private final CourtPayments courts;
  private final Rates rates;
  private final Bids bids;

  PredicateFinder(PredicateLexicon lexicon) {
    this.lexicon = lexicon;
    this.nouns = new MeasureNouns(lexicon);
    this.phrases = new PhraseMeasures(lexicon);
    this.clauses = new ClauseMeasures(lexicon);
    this.valueVerbs = new ValueVerbs(lexicon);
    this.things = new MeasuredThing(lexicon);
    this.sizes = new Sizes(lexicon);
    this.movements = new Movements(lexicon);
    this.courts = new CourtPayments(lexicon);
    this.rates = new Rates(lexicon);
    this.bids = new Bids(lexicon);
  }

  Optional<Predicate> find(ParsedSentence parsed, Counted counted) {
    return predicate(parsed, counted)
        .filter(found -> !isOfRunnerUp(parsed, found))
        .map(found -> things.told(parsed, counted, found))
        .map(found -> rates.told(parsed, counted, found))
        .map(found -> bids.told(parsed, counted, found));
  }

  /// "finished second in 2:09:41": the winner's time is another.
  private static boolean isOfRunnerUp(ParsedSentence parsed, Predicate told) {
    return told.name().equals("FINISH_TIME")
        && told.clause()
            .flatMap(Clause::verb)
            .filter(verb -> verb.to() < parsed.tokens().size())
            .filter(verb -> MeasureWord.RUNNER_UP.has(parsed.token(verb.to()).lemma()))
            .isPresent();
  }

  /// What is told of those given, beside what the clause tells of them: "All 98 people on board
  /// walked away".
  Optional<Predicate> beside(ParsedSentence parsed, Counted counted, Optional<Predicate> told) {
    return isGiven(parsed, counted)
        ? phrases
            .following(parsed, counted, counted.amount().quantity().unit())
            .filter(found -> told.filter(other -> other.name().equals(found.name())).isEmpty())
        : Optional.empty();
  }

  private static boolean isGiven(ParsedSentence parsed, Counted counted) {
    Token first = parsed.token(counted.nominal().from());
    return counted.nominal().equals(counted.noun()) && (first.is("all") || first.is("the"));
  }

  private Optional<Predicate> predicate(ParsedSentence parsed, Counted counted) {
    Unit unit = counted.amount().quantity().unit();
    if (counted.isOfGiven(parsed) && tellsMeasure(parsed, counted, unit)) {
      return clauses.byFrame(parsed, counted, unit);
    }
    return told(parsed, counted, unit).map(found -> isZero(counted) ? found : undenied(found));
  }

  /// "27 did not survive": what a denial tells, where the lexicon says what that is.
  private Predicate undenied(Predicate predicate) {
    boolean denied =
        predicate
            .clause()
            .flatMap(Clause::verb)
            .filter(verb -> verb.auxiliaries().contains("not"))
            .isPresent();
    return predicate
        .known()
        .filter(known -> denied && !predicate.ownNoun())
        .flatMap(PredicateClass::denied)
        .flatMap(lexicon::byName)
        .map(predicate::insteadOfDenied)
        .orElse(predicate);
  }

  private static boolean isZero(Counted counted) {
    return counted.amount().quantity().hedge() == Hedge.NONE;
  }

  private Optional<Predicate> told(ParsedSentence parsed, Counted counted, Unit unit) {
    return governing(parsed, counted, unit)
        .or(() -> movements.find(parsed, counted, unit).map(told -> bySubject(parsed, told, unit)))
        .or(() -> ownMeasure(parsed, counted, unit))
        .or(() -> phrases.inKind(parsed, counted, unit))
        .or(() -> phrases.ownAdjective(parsed, counted, unit))
        .or(() -> phrases.predicateAdjective(parsed, counted, unit))
        .or(() -> phrases.having(parsed, counted, unit))
        .or(() -> ofExisting(parsed, counted, unit))
        .or(() -> ofMeasure(parsed, counted, unit))
        .or(
            () ->
                clauses
                    .byFrame(parsed, counted, unit)
                    .map(told -> bySubject(parsed, told, unit))
                    .map(told -> courts.told(parsed, counted, told)))
        .or(() -> clauses.among(parsed, counted, unit))
        .or(() -> sizes.find(parsed, counted, unit))
        .or(() -> phrases.ownNoun(parsed, counted, unit))
        .or(() -> valueVerbs.find(parsed, counted))
        .or(() -> phrases.following(parsed, counted, unit))
        .or(() -> phrases.preceding(parsed, counted, unit))
        .or(() -> sizes.distance(parsed, counted, unit))
        .or(() -> byUnit(parsed, counted, unit))
        .or(() -> ClauseMeasures.byLemma(parsed, counted));
  }

  /// "There were nine miners trapped underground", "There were 21 arrests during the march": what
  /// is told of them stands beside them.
  private Optional<Predicate> ofExisting(ParsedSentence parsed, Counted counted, Unit unit) {
    boolean there =
        parsed.clauses().stream()
            .filter(clause -> clause.object().filter(counted.nominal()::equals).isPresent())
            .flatMap(clause -> clause.subject().stream())
            .anyMatch(subject -> parsed.head(subject).tag().equals("EX"));
    return there
        ? phrases.following(parsed, counted, unit).or(() -> phrases.ownNoun(parsed, counted, unit))
        : Optional.empty();
  }

  /// "Inflation hit 9 percent": a figure strikes nobody.
  private Optional<Predicate> ofMeasure(ParsedSentence parsed, Counted counted, Unit unit) {
    boolean bare = !(unit instanceof Unit.Things) || !counted.population().isStated();
    return valueVerbs
        .find(parsed, counted)
        .filter(
            found ->
                bare
                    && found
                        .clause()
                        .flatMap(Clause::subject)
                        .filter(of -> lexicon.isMeasureNoun(parsed.head(of).lemma()))
                        .isPresent());
  }

  /// "a 6-million-euro fine", whoever pays it
  private Optional<Predicate> ownMeasure(ParsedSentence parsed, Counted counted, Unit unit) {
    return unit instanceof Unit.Things ? Optional.empty() : phrases.ownNoun(parsed, counted, unit);
  }

  /// "Consumer prices rose by 3 percent": the growth of prices has a name of its own; "The damage
  /// runs to 3 million": so has that which costs so much.
  private Predicate bySubject(ParsedSentence parsed, Predicate told, Unit unit) {
    boolean grows = unit instanceof Unit.Percent && told.name().equals("RISE");
    boolean costs = told.name().equals("COST");
    return told.clause()
        .filter(clause -> grows || costs)
        .flatMap(Clause::subject)
        .flatMap(subject -> nouns.measure(parsed, subject, unit))
        .filter(known -> costs || known.name().equals("INFLATION"))
        .map(
            known ->
                new Predicate(
                    known.name(),
                    Optional.of(known),
                    told.stretch(),
                    told.stance(),
                    Population.UNSTATED,
                    told.clause(),
                    false))
        .orElse(told);
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
                      Predicate.of(
                          known,
                          new Stretch(counted.nominal().from(), counted.nominal().to()),
                          ClauseMeasures.of(parsed, counted.nominal())));
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
                nouns
                    .measureOf(parsed, noun, counted.noun(), unit)
                    .map(
                        known ->
                            Predicate.of(
                                    known,
                                    new Stretch(noun.from(), noun.to()),
                                    ClauseMeasures.of(parsed, noun))
                                .about(thing(parsed, noun, known, unit))));
  }

  /// "winds of 90 mph" tell of the winds, but "a height of 900 metres" of nothing that it names.
  private Population thing(ParsedSentence parsed, Nominal noun, PredicateClass known, Unit unit) {
    String head = parsed.head(noun).lemma();
    boolean sum = unit instanceof Unit.Money && lexicon.isMeasureNoun(head);
    boolean name = sum || unit instanceof Unit.Percent || head.equalsIgnoreCase(known.name());
    return name ? Population.UNSTATED : Counted.population(parsed, noun);
  }
}
