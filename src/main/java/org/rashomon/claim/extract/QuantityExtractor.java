package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Extent;
import org.rashomon.claim.Modality;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Hedge;
import org.rashomon.quantity.Unit;

/// Counts and amounts: how many of what, and how much.
public final class QuantityExtractor implements Extractor {
  private final PredicateFinder predicates;

  private final ScopeReader scopes;
  private final NounStance nouns;

  public QuantityExtractor(PredicateLexicon predicates, StanceLexicon stances) {
    this.predicates = new PredicateFinder(predicates);
    this.scopes = new ScopeReader(stances);
    this.nouns = new NounStance(stances);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    ParsedSentence parsed = reading.parsed();
    List<Claim> claims = new ArrayList<>();
    Optional<Predicate> before = Optional.empty();
    for (Element element : parsed.elements()) {
      if (element instanceof Element.Nominal nominal) {
        Optional<Counted> counted = Counted.of(parsed, nominal);
        if (counted.isPresent()) {
          Optional<Predicate> predicate = predicate(parsed, counted.get(), before);
          predicate
              .filter(found -> !isRestricting(counted.get(), found))
              .ifPresent(found -> claims.add(claim(reading, counted.get(), found)));
          before = predicate.or(() -> Optional.empty());
        }
      }
    }
    return claims;
  }

  /// "schools that had reported no cases": a zero that only says which schools are meant.
  private static boolean isRestricting(Counted counted, Predicate predicate) {
    return counted.amount().quantity().hedge() == Hedge.NONE
        && predicate.clause().filter(c -> c.kind() == Clause.Kind.RELATIVE).isPresent();
  }

  /// A part is told of by what its total is told of: "killed 20, including six officers".
  private Optional<Predicate> predicate(
      ParsedSentence parsed, Counted counted, Optional<Predicate> before) {
    if (counted.extent() == Extent.PART && before.isPresent()) {
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
    return predicates.find(parsed, counted);
  }

  private Claim claim(Reading reading, Counted counted, Predicate predicate) {
    boolean things = counted.amount().quantity().unit() instanceof Unit.Things;
    Population population = population(counted, predicate);
    Slot slot =
        new Slot(things ? Aspect.COUNT : Aspect.AMOUNT, predicate.name(), population.head());
    Scope scope =
        scopes
            .read(reading, predicate.clause(), Optional.of(counted.nominal()))
            .of(population)
            .with(counted.extent());
    Stretch told = predicate.stretch().and(counted.nominal().from(), counted.nominal().to());
    Stretch stretch = denied(predicate).map(from -> told.and(from, told.to())).orElse(told);
    return reading.claim(
        stretch.and(counted.noun().from(), counted.noun().to()),
        new Statement(
            slot,
            new Value.Amount(counted.amount().quantity()),
            nouns.of(reading.parsed(), counted.noun(), predicate.stance()),
            scope));
  }

  /// Where the words of a denial begin: they belong to what is denied.
  private static Optional<Integer> denied(Predicate predicate) {
    return predicate.stance().modality() == Modality.DENIED
        ? predicate.clause().map(Clause::from)
        : Optional.empty();
  }

  /// What is counted; for amounts what they are told of.
  private static Population population(Counted counted, Predicate predicate) {
    boolean things = counted.amount().quantity().unit() instanceof Unit.Things;
    if (!things && !counted.nominal().equals(counted.noun()) && predicate.subject().isStated()) {
      return predicate.subject();
    }
    if (!predicate.ownNoun() && counted.population().isStated()) {
      return counted.population();
    }
    return predicate.subject();
  }
}
