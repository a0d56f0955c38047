package org.rashomon.claim.extract.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rashomon.claim.Population;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Nothing;
import org.rashomon.claim.extract.Turns;
import org.rashomon.claim.extract.Turns.Kind;
import org.rashomon.claim.lexicon.StateLexicon;
import org.rashomon.claim.lexicon.StateTerm;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;
import org.rashomon.quantity.Unit;

/// Whether a place has electricity or water: "has been without power", "has no water", "power
/// returned to the village". The bearer is the supply, restricted by the place's name. Some of many
/// ("40,000 homes", "a clinic") are left alone: what holds of a part does not hold of the place.
final class Supplies implements ImpliedStates {
  private static final String POWER = "POWER";
  private static final StateTerm ON = new StateTerm(POWER, "ON");
  private static final StateTerm OFF = new StateTerm(POWER, "OFF");

  private final Turns turns;
  private final StateLexicon lexicon;

  Supplies(Turns turns, StateLexicon lexicon) {
    this.turns = turns;
    this.lexicon = lexicon;
  }

  @Override
  public List<Implied> find(ParsedSentence parsed, Clause clause) {
    return without(parsed, clause)
        .or(() -> had(parsed, clause))
        .or(() -> lost(parsed, clause))
        .or(() -> dark(parsed, clause))
        .or(() -> returned(parsed, clause))
        .map(List::of)
        .orElse(List.of());
  }

  /// "is without power", "left the town without power"
  private Optional<Implied> without(ParsedSentence parsed, Clause clause) {
    String verb = Clauses.verb(parsed, clause);
    if (!turns.has(Kind.BE_WITHOUT, verb) || isOver(parsed, clause)) {
      return Optional.empty();
    }
    Optional<Nominal> holder =
        verb.equals("leave") && !clause.isPassive() ? clause.object() : clause.subject();
    return Clauses.led(clause, "without")
        .filter(supply -> turns.is(Kind.SUPPLY, parsed, supply))
        .flatMap(supply -> told(parsed, clause, supply, holder, OFF));
  }

  /// "was without power for two hours": it is back.
  private static boolean isOver(ParsedSentence parsed, Clause clause) {
    boolean lasts = clause.verb().orElseThrow().auxiliaries().contains("have");
    return !lasts
        && Clauses.led(clause, "for")
            .flatMap(Nominal::amount)
            .flatMap(index -> parsed.token(index).amount())
            .filter(amount -> amount.quantity().unit() instanceof Unit.Measured)
            .isPresent();
  }

  /// "has no water", "has power again"
  private Optional<Implied> had(ParsedSentence parsed, Clause clause) {
    boolean has = Clauses.verb(parsed, clause).equals("have") && !clause.isPassive();
    boolean none = Nothing.isNamed(parsed, clause.object());
    return clause
        .object()
        .filter(supply -> has && turns.is(Kind.SUPPLY, parsed, supply))
        .filter(supply -> none || supply.amount().isEmpty())
        .flatMap(supply -> told(parsed, clause, supply, clause.subject(), none ? OFF : ON));
  }

  private Optional<Implied> lost(ParsedSentence parsed, Clause clause) {
    boolean loses = Clauses.verb(parsed, clause).equals("lose") && !clause.isPassive();
    return clause
        .object()
        .filter(supply -> loses && turns.is(Kind.SUPPLY, parsed, supply))
        .flatMap(supply -> told(parsed, clause, supply, clause.subject(), OFF));
  }

  /// "was still in the dark", "plunged the town into darkness"
  private Optional<Implied> dark(ParsedSentence parsed, Clause clause) {
    boolean is = turns.has(Kind.BE_WITHOUT, Clauses.verb(parsed, clause));
    boolean plunged = Clauses.verb(parsed, clause).equals("plunge");
    Optional<Nominal> place = plunged && !clause.isPassive() ? clause.object() : clause.subject();
    return Clauses.led(clause, List.of("in", "into"))
        .filter(dark -> (is || plunged) && turns.is(Kind.DARK, parsed, dark))
        .flatMap(
            dark ->
                place
                    .filter(where -> isWhole(parsed, where))
                    .flatMap(where -> Bearer.of(parsed, where, lexicon))
                    .map(
                        where ->
                            new Implied(
                                OFF,
                                new Population("power", where.population().modifiers()),
                                Turns.stretch(clause, dark).and(where.nominal().from(), dark.to()),
                                clause.stance())));
  }

  /// "power returned to the village", "water is back in Kerrin"
  private Optional<Implied> returned(ParsedSentence parsed, Clause clause) {
    boolean returns =
        turns.is(Kind.SUPPLY, parsed, clause.subject())
            && turns.isVerb(Kind.RETURN, parsed, clause);
    return returns
        ? Optional.of(
            new Implied(
                clause.stance().isNegative() ? OFF : ON,
                placed(parsed, clause, population(parsed, clause.subject().orElseThrow())),
                Turns.stretch(clause, clause.subject().orElseThrow()),
                Turns.stance(clause, true)))
        : Optional.empty();
  }

  private Optional<Implied> told(
      ParsedSentence parsed,
      Clause clause,
      Nominal supply,
      Optional<Nominal> holder,
      StateTerm state) {
    return holder
        .filter(place -> isWhole(parsed, place))
        .flatMap(place -> Bearer.of(parsed, place, lexicon))
        .map(
            place ->
                new Implied(
                    state,
                    new Population(name(parsed, supply), place.population().modifiers()),
                    Turns.stretch(clause, supply).and(place.nominal().from(), supply.to()),
                    clause.stance()));
  }

  /// A name, or "the town".
  private boolean isWhole(ParsedSentence parsed, Nominal place) {
    boolean named = parsed.head(place).isProper();
    boolean settled =
        turns.is(Kind.SETTLEMENT, parsed, place)
            && parsed.token(place.from()).tag().equals("DT")
            && !parsed.head(place).tag().equals("NNS");
    return place.amount().isEmpty() && (named || settled);
  }

  private Population population(ParsedSentence parsed, Nominal supply) {
    return new Population(name(parsed, supply), List.of());
  }

  /// A supply with the names of the places that its clause tells of: "restored in Kerrin".
  Population placed(ParsedSentence parsed, Clause clause, Population told) {
    Population supply = supply(told);
    if (!turns.has(Kind.SUPPLY, supply.head())) {
      return supply;
    }
    Stream<String> places =
        clause.complements().stream()
            .filter(Supplies::isWhere)
            .map(Complement::nominal)
            .filter(place -> parsed.head(place).isProper())
            .flatMap(place -> Bearer.of(parsed, place, lexicon).stream())
            .flatMap(place -> place.population().modifiers().stream());
    return new Population(
        supply.head(), Stream.concat(supply.modifiers().stream(), places).distinct().toList());
  }

  private String name(ParsedSentence parsed, Nominal supply) {
    return named(Clauses.lemma(parsed, supply));
  }

  /// Electricity is power.
  private String named(String supply) {
    return turns.has(Kind.CURRENT, supply) ? "power" : supply;
  }

  /// "internet access" is the internet.
  private Population supply(Population told) {
    if (turns.has(Kind.CURRENT, told.head())) {
      return new Population("power", told.modifiers());
    }
    return Optional.of(told)
        .filter(it -> turns.has(Kind.SERVICE, it.head()))
        .flatMap(
            it -> it.modifiers().stream().filter(word -> turns.has(Kind.SUPPLY, word)).findFirst())
        .map(
            word ->
                new Population(
                    word, told.modifiers().stream().filter(other -> !other.equals(word)).toList()))
        .orElse(told);
  }

  private static boolean isWhere(Complement complement) {
    return switch (complement.preposition()) {
      case "in", "to", "at", "for", "across", "throughout" -> true;
      default -> false;
    };
  }
}
