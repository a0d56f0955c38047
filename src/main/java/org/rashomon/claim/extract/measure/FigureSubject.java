package org.rashomon.claim.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Predicate;
import org.rashomon.claim.lexicon.Sides;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.claim.syntax.Token;
import org.rashomon.quantity.Unit;

/// What a figure is told of: what is counted, or what is measured.
final class FigureSubject {
  private static final Sides SIDES = Sides.load();

  private FigureSubject() {}

  /// With those to whom the clause restricts it, or whose loss it is.
  static Population of(ParsedSentence parsed, Counted counted, Predicate predicate) {
    return restricted(parsed, population(parsed, counted, predicate), predicate);
  }

  /// What is counted; for amounts what they are told of.
  private static Population population(
      ParsedSentence parsed, Counted counted, Predicate predicate) {
    boolean measured = counted.amount().quantity().unit() instanceof Unit.Measured;
    boolean things = counted.amount().quantity().unit() instanceof Unit.Things;
    boolean ofNoun = measured && !counted.nominal().equals(counted.noun());
    if (ofNoun && predicate.known().isPresent() && predicate.subject().isStated()) {
      return predicate.subject();
    }
    if (counted.population().head().equals("vote") && predicate.subject().isStated()) {
      // "took 52 percent of the vote": the share is the winner's.
      return predicate.subject();
    }
    if (isToken(counted, predicate)) {
      return Population.UNSTATED;
    }
    if (!predicate.ownNoun() && counted.population().isStated()) {
      return grown(parsed, counted);
    }
    return things && predicate.known().isPresent() && isObject(counted, predicate)
        ? Population.UNSTATED
        : predicate.subject();
  }

  /// "half of the cherry crop", "half of the harvest of cherries": as much of the cherries.
  private static Population grown(ParsedSentence parsed, Counted counted) {
    Population population = counted.population();
    boolean crop = population.head().equals("crop") || population.head().equals("harvest");
    if (!crop) {
      return population;
    }
    List<String> modifiers = population.modifiers();
    return parsed
        .of(counted.noun())
        .map(of -> Counted.population(parsed, of))
        .or(
            () ->
                modifiers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        new Population(
                            modifiers.getLast(), modifiers.subList(0, modifiers.size() - 1))))
        .orElse(population);
  }

  /// "400 jobs will go": as many as those who lose them.
  private static boolean isToken(Counted counted, Predicate predicate) {
    return predicate
        .known()
        .filter(known -> known.tokens().contains(counted.population().head()))
        .isPresent();
  }

  /// "the crash kills four": not crashes.
  private static boolean isObject(Counted counted, Predicate predicate) {
    return predicate.clause().flatMap(Clause::object).filter(counted.nominal()::equals).isPresent();
  }

  /// "Among women, unemployment stood at 8 percent": they restrict what is measured.
  private static Population restricted(
      ParsedSentence parsed, Population population, Predicate predicate) {
    List<String> among =
        predicate.clause().stream()
            .flatMap(clause -> clause.complements().stream())
            .filter(complement -> complement.preposition().equals("among"))
            .map(complement -> parsed.head(complement.nominal()))
            .filter(Token::isNoun)
            .map(Token::lemma)
            .toList();
    if (among.isEmpty()) {
      return lost(parsed, population, predicate);
    }
    if (!population.isStated()) {
      return new Population(among.getFirst(), List.of());
    }
    List<String> modifiers = new ArrayList<>(population.modifiers());
    modifiers.addAll(among);
    return new Population(population.head(), modifiers);
  }

  /// "The army lost 20 men": those that a side of the fight has lost are its own.
  private static Population lost(ParsedSentence parsed, Population population, Predicate told) {
    boolean loses =
        told.clause()
            .flatMap(Clause::verb)
            .filter(verb -> parsed.token(verb.main()).lemma().equals("lose"))
            .isPresent();
    if (!loses || !population.isStated() || population.equals(told.subject())) {
      return population;
    }
    String side = told.subject().head();
    if (SIDES.of(List.of(side)).isEmpty()) {
      return population;
    }
    List<String> modifiers = new ArrayList<>(population.modifiers());
    modifiers.add(side);
    return new Population(population.head(), modifiers);
  }

  /// "leaked 300 tonnes of diesel": what is measured, where the slot is about who did it.
  static Optional<Population> measured(Counted counted) {
    boolean ofNoun =
        counted.amount().quantity().unit() instanceof Unit.Measured
            && !counted.nominal().equals(counted.noun());
    return ofNoun
        ? Optional.of(counted.population()).filter(Population::isStated)
        : Optional.empty();
  }
}
