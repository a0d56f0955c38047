package org.rashomon.claim.extract.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Stance;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.ClauseMeasures;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.VerbBounds;
import org.rashomon.claim.extract.result.ResultWords;
import org.rashomon.claim.extract.result.Results;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Quantity;
import org.rashomon.quantity.Unit;

/// Counts and amounts: how many of what, and how much.
public final class QuantityExtractor implements Extractor {
  private static final int NEAR = 14;

  private final PredicateFinder predicates;

  private final SettledFigures settled;
  private final ScopeReader scopes;
  private final NounStance nouns;
  private final Results results;
  private final Margins margins;

  public QuantityExtractor(PredicateLexicon predicates, StanceLexicon stances) {
    this.predicates = new PredicateFinder(predicates);
    this.settled = new SettledFigures(predicates);
    this.scopes = new ScopeReader(stances);
    this.nouns = new NounStance(stances);
    ResultWords words = new ResultWords();
    this.results = new Results(words);
    this.margins = new Margins(words, predicates);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    Optional<Predicate> before = Optional.empty();
    for (Counted counted : counted(parsed)) {
      Optional<Predicate> predicate =
          settled.of(reading, counted, predicate(parsed, counted, before));
      predicates
          .beside(parsed, counted, predicate)
          .ifPresent(found -> claims.add(claim(reading, counted, found)));
      predicate
          .filter(found -> !isRestricting(counted, found) && !isSilence(parsed, counted))
          .filter(found -> !counted.isBase(parsed) || isOwn(counted, found))
          .ifPresent(found -> claims.add(claim(reading, counted, found)));
      before = predicate;
    }
    return claims;
  }

  /// Whether the phrase tells by itself what is told of it: "the nine survivors".
  private static boolean isOwn(Counted counted, Predicate predicate) {
    return predicate.stretch().from() >= counted.nominal().from()
        && predicate.stretch().to() <= counted.nominal().to();
  }

  /// The two numbers of a result tell it together and nothing alone.
  private List<Counted> counted(ParsedSentence parsed) {
    List<Counted> all =
        parsed.nominals().flatMap(nominal -> Counted.of(parsed, nominal).stream()).toList();
    if (all.isEmpty()) {
      return all;
    }
    BitSet told = results.numbers(parsed.tokens());
    return all.stream()
        .filter(counted -> !told.get(counted.number()))
        .map(
            counted ->
                isOfFronted(parsed, counted)
                        || ClauseMeasures.isAmong(parsed, counted)
                        || isAtOne(parsed, counted)
                    ? counted.asPart()
                    : counted)
        .toList();
  }

  /// "At one polling station the turnout was 19 percent", "In one village 12 were killed": what is
  /// counted at one of several places.
  private static boolean isAtOne(ParsedSentence parsed, Counted counted) {
    for (int i = Math.max(0, counted.nominal().from() - NEAR); i + 2 < counted.number(); i++) {
      boolean at = parsed.token(i).is("at") || parsed.token(i).is("in") || parsed.token(i).is("on");
      if (at && parsed.token(i + 1).is("one") && opens(parsed, i)) {
        return parsed.token(i + 2).isNoun() || parsed.token(i + 2).isAdjective();
      }
    }
    return false;
  }

  /// Whether a phrase stands before its clause.
  private static boolean opens(ParsedSentence parsed, int at) {
    return at == 0 || parsed.token(at - 1).is(",") || parsed.token(at - 1).is("and");
  }

  private boolean isSilence(ParsedSentence parsed, Counted counted) {
    return counted.amount().quantity().hedge() == Hedge.NONE
        && (nouns.isReport(parsed, counted.noun()) || knows(parsed, counted));
  }

  /// "nobody could say how many were on board": the one who does not know is no zero.
  private static boolean knows(ParsedSentence parsed, Counted counted) {
    return parsed.clauses().stream()
        .filter(clause -> clause.subject().filter(counted.nominal()::equals).isPresent())
        .findFirst()
        .flatMap(Clause::verb)
        .filter(verb -> MeasureWord.SAY.has(parsed.token(verb.main()).lemma()))
        .isPresent();
  }

  /// "schools that had reported no cases": a zero that only says which schools are meant.
  private static boolean isRestricting(Counted counted, Predicate predicate) {
    return counted.amount().quantity().hedge() == Hedge.NONE
        && predicate.clause().filter(c -> c.kind() == Clause.Kind.RELATIVE).isPresent();
  }

  /// "Of the 62 people detained, 14 were minors": a bare amount behind a fronted total.
  private static boolean isOfFronted(ParsedSentence parsed, Counted counted) {
    return parsed.token(0).is("of")
        && !(counted.amount().quantity().unit() instanceof Unit.Percent)
        && !counted.population().isStated()
        && counted.nominal().from() > 1
        && parsed.clauses().stream()
            .anyMatch(clause -> clause.subject().filter(counted.nominal()::equals).isPresent());
  }

  /// A part is told of by what its total is told of: "killed 20, including six officers".
  private Optional<Predicate> predicate(
      ParsedSentence parsed, Counted counted, Optional<Predicate> before) {
    Optional<Predicate> own = Optional.empty();
    if (counted.extent() == Extent.PART && before.isPresent()) {
      own = predicates.find(parsed, counted).filter(found -> isSaidOf(counted, found));
    }
    if (counted.extent() == Extent.PART && before.isPresent() && own.isEmpty()) {
      Predicate total = before.get();
      return Optional.of(
          new Predicate(
              total.name(),
              total.known(),
              new Stretch(counted.nominal().from(), counted.noun().to()),
              total.stance(),
              Population.UNSTATED,
              total.clause(),
              false));
    }
    return own.or(() -> margins.of(parsed, counted)).or(() -> predicates.find(parsed, counted));
  }

  /// "20 were hurt, and six of them have died": the part has a verb and a measure of its own.
  private static boolean isSaidOf(Counted counted, Predicate found) {
    return found.known().isPresent()
        && found
            .clause()
            .filter(clause -> clause.subject().filter(counted.nominal()::equals).isPresent())
            .filter(clause -> clause.verb().isPresent())
            .isPresent();
  }

  private Claim claim(Reading reading, Counted counted, Predicate predicate) {
    boolean things = counted.amount().quantity().unit() instanceof Unit.Things;
    Population population = FigureSubject.of(reading.parsed(), counted, predicate);
    Slot slot =
        new Slot(things ? Aspect.COUNT : Aspect.AMOUNT, predicate.name(), population.head());
    Scope scope =
        scopes
            .read(reading, predicate.clause(), Optional.of(counted.nominal()))
            .of(FigureSubject.measured(counted).orElse(population))
            .with(Remainders.extent(reading.parsed(), counted, predicate));
    boolean share = counted.amount().quantity().unit() instanceof Unit.Percent;
    if (share && predicate.known().isPresent()) {
      scope = RatePlaces.in(reading.parsed(), predicate, scope);
    }
    Stretch told = predicate.stretch().and(counted.nominal().from(), counted.nominal().to());
    Stretch stretch = denied(predicate).map(from -> told.and(from, told.to())).orElse(told);
    Quantity stated = Multiples.inPercent(counted.amount().quantity(), predicate.name());
    VerbBounds bounds = new VerbBounds(reading.parsed(), counted, predicate);
    Stance stance =
        nouns.of(reading.parsed(), counted.noun(), stance(reading.parsed(), counted, predicate));
    return reading.claim(
        stretch.and(counted.noun().from(), counted.noun().to()),
        new Statement(
            slot, new Value.Amount(bounds.quantity(stated)), bounds.stance(stated, stance), scope));
  }

  /// What is expected or due, where the noun and not its clause tells the measure.
  private Stance stance(ParsedSentence parsed, Counted counted, Predicate predicate) {
    boolean things = counted.amount().quantity().unit() instanceof Unit.Things;
    if (predicate.ownNoun() && predicate.clause().isPresent()) {
      return nouns.wanted(parsed, predicate.clause().get(), counted.nominal(), predicate);
    }
    return predicate
        .clause()
        .filter(clause -> !things)
        .map(clause -> nouns.of(parsed, clause, counted.nominal(), predicate.stance()))
        .orElse(predicate.stance());
  }

  /// Where the words of a denial begin: they belong to what is denied.
  private static Optional<Integer> denied(Predicate predicate) {
    return predicate.stance().modality() == Modality.DENIED
        ? predicate.clause().map(Clause::from)
        : Optional.empty();
  }
}
