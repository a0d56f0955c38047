package org.rashomon.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Complement;
import org.rashomon.claim.syntax.ParsedSentence;

/// Where something happened, or where someone was taken or is: one claim for each clause with a
/// named place behind its verb. All its named places go with it, for one may lie within the other
/// ("on the beach at Deal").
public final class PlaceExtractor implements Extractor {
  private final Happenings happenings;

  public PlaceExtractor(PredicateLexicon lexicon) {
    this.happenings = new Happenings(lexicon);
  }

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : reading.parsed().clauses()) {
      if (clause.verb().isPresent()) {
        claim(reading, clause).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private Optional<Claim> claim(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    int verb = clause.verb().orElseThrow().main();
    List<Complement> places =
        clause.complements().stream().filter(c -> c.at() > verb && isPlace(parsed, c)).toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    return happenings
        .of(parsed, clause)
        .map(happening -> claim(reading, clause, happening, places));
  }

  private static Claim claim(
      Reading reading, Clause clause, Happening happening, List<Complement> places) {
    ParsedSentence parsed = reading.parsed();
    Complement first = places.getFirst();
    Population population =
        happening.patient().map(p -> Counted.population(parsed, p)).orElse(Population.UNSTATED);
    Scope scope =
        Scope.OPEN
            .of(population)
            .at(places.stream().map(c -> ScopeReader.name(parsed, c.nominal())).toList());
    Stretch stretch =
        new Stretch(clause.verb().orElseThrow().from(), places.getLast().nominal().to());
    return reading.claim(
        stretch,
        new Statement(
            new Slot(Aspect.PLACE, happening.predicate(), happening.subject()),
            new Value.Place(ScopeReader.name(parsed, first.nominal()), first.preposition()),
            clause.stance(),
            scope),
        new Stretch(first.nominal().from(), places.getLast().nominal().to()));
  }

  private static boolean isPlace(ParsedSentence parsed, Complement complement) {
    return switch (complement.preposition()) {
      case "in",
          "at",
          "near",
          "outside",
          "off",
          "inside",
          "on",
          "to",
          "into",
          "to the north of",
          "to the south of",
          "to the east of",
          "to the west of",
          "north of",
          "south of",
          "east of",
          "west of" ->
          ScopeReader.isNamed(parsed, complement.nominal());
      default -> false;
    };
  }
}
