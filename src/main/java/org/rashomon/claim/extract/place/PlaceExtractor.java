package org.rashomon.claim.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.claim.Abstention;
import org.rashomon.claim.Aspect;
import org.rashomon.claim.Claim;
import org.rashomon.claim.Happening;
import org.rashomon.claim.Population;
import org.rashomon.claim.Scope;
import org.rashomon.claim.Slot;
import org.rashomon.claim.Value;
import org.rashomon.claim.extract.Counted;
import org.rashomon.claim.extract.Extractor;
import org.rashomon.claim.extract.Happenings;
import org.rashomon.claim.extract.Reading;
import org.rashomon.claim.extract.Reading.Statement;
import org.rashomon.claim.extract.Reading.Stretch;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.WhichHappening;
import org.rashomon.claim.extract.place.PlacePhrases.Phrase;
import org.rashomon.claim.lexicon.PredicateLexicon;
import org.rashomon.claim.lexicon.StanceLexicon;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Where something happened or is to happen, or where someone was taken or is: one claim for each
/// clause that says so. All places of its phrase go with it, for one may lie within the other ("on
/// the beach at Deal").
public final class PlaceExtractor implements Extractor {
  private final Whereabouts whereabouts;
  private final PlacePhrases phrases = new PlacePhrases();
  private final ChosenPlaces chosen;
  private final Destinations destinations = new Destinations();
  private final Landfalls landfalls = new Landfalls(phrases);
  private final Epicentres epicentres = new Epicentres(phrases);
  private final SubjectPlaces subjects;
  private final WhichHappening which;

  public PlaceExtractor(PredicateLexicon lexicon, StanceLexicon stances) {
    this.whereabouts = new Whereabouts(lexicon);
    this.chosen = new ChosenPlaces(whereabouts, phrases);
    this.subjects = new SubjectPlaces(whereabouts, phrases);
    this.which = new WhichHappening(stances);
  }

  /// Something that happened somewhere.
  record Located(Happenings.Happening happening, Phrase phrase) {}

  @Override
  public List<Claim> extract(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (Clause clause : reading.parsed().clauses()) {
      if (clause.verb().isPresent() && clause.kind() != Clause.Kind.REPORTING) {
        locate(reading, clause).ifPresent(located -> claims.add(claim(reading, clause, located)));
      }
    }
    return claims;
  }

  private Optional<Located> locate(Reading reading, Clause clause) {
    return epicentres
        .find(reading.parsed(), clause)
        .or(() -> chosen.find(reading.parsed(), clause))
        .or(() -> destinations.find(reading.parsed(), clause))
        .or(() -> landfalls.find(reading.parsed(), clause))
        .or(() -> told(reading, clause))
        .or(() -> subjects.find(reading.parsed(), clause));
  }

  private Optional<Located> told(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    Optional<Located> located =
        whereabouts
            .of(parsed, clause)
            .flatMap(
                happening ->
                    phrases
                        .behindVerb(parsed, clause, whereabouts.endsSomewhere(happening))
                        .map(phrase -> new Located(happening, phrase)));
    Optional<Located> ofOne = located.filter(where -> !isOfMany(parsed, clause, where.happening()));
    if (located.isPresent() && ofOne.isEmpty()) {
      reading.doubts().note(Abstention.BEARER_UNSETTLED, clause.object().orElseThrow().head());
    }
    return ofOne;
  }

  /// "Searched homes", "cut power", but not "held talks": what is done to things of a kind may be
  /// done in many places.
  private boolean isOfMany(ParsedSentence parsed, Clause clause, Happenings.Happening happening) {
    boolean title = parsed.sentence().isTitle();
    return !title
        && happening.patient().equals(clause.object())
        && clause.object().filter(object -> isBare(parsed, object)).isPresent()
        && !names(parsed, clause.subject(), happening)
        && !names(parsed, clause.object(), happening);
  }

  private boolean names(
      ParsedSentence parsed, Optional<Nominal> noun, Happenings.Happening happening) {
    return noun.flatMap(n -> whereabouts.group(parsed.head(n).lemma()))
        .filter(happening.predicate()::equals)
        .isPresent();
  }

  /// Without article, owner, number or name.
  private static boolean isBare(ParsedSentence parsed, Nominal nominal) {
    return parsed.tokens().subList(nominal.from(), nominal.to()).stream()
        .noneMatch(
            token ->
                token.tag().equals("DT")
                    || token.tag().equals("PRP$")
                    || token.isProper()
                    || token.amount().isPresent());
  }

  private Claim claim(Reading reading, Clause clause, Located located) {
    ParsedSentence parsed = reading.parsed();
    Happenings.Happening happening = located.happening();
    Phrase phrase = located.phrase();
    Population population =
        happening.patient().map(p -> Counted.population(parsed, p)).orElse(Population.UNSTATED);
    Scope scope =
        Scope.OPEN
            .of(population)
            .at(phrase.parts().stream().map(part -> ScopeReader.name(parsed, part)).toList())
            .during(ScopeReader.windows(parsed, ScopeReader.times(clause)))
            .with(happening(reading, clause));
    return reading.claim(
        stretch(clause, phrase),
        new Statement(
            new Slot(Aspect.PLACE, happening.predicate(), happening.subject()),
            new Value.Place(name(parsed, phrase), phrase.relation()),
            clause.stance(),
            scope),
        new Stretch(phrase.from(), phrase.to()));
  }

  /// "The second plant" is no other event here.
  private Happening happening(Reading reading, Clause clause) {
    ParsedSentence parsed = reading.parsed();
    boolean past =
        WhichHappening.isPast(
            reading.report(), ScopeReader.windows(parsed, ScopeReader.times(clause)));
    Happening told = which.of(parsed, Optional.of(clause), Optional.empty());
    return past ? Happening.HISTORICAL : told == Happening.OTHER ? Happening.CURRENT : told;
  }

  private static Stretch stretch(Clause clause, Phrase phrase) {
    var verb = clause.verb().orElseThrow();
    return new Stretch(verb.from(), verb.to()).and(phrase.from(), phrase.to());
  }

  private static String name(ParsedSentence parsed, Phrase phrase) {
    return parsed.words(ScopeReader.start(parsed, phrase.parts().getFirst()), phrase.to());
  }
}
