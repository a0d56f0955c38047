package org.rashomon.claim.extract.place;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.PlaceWord;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.place.PlaceExtractor.Located;
import org.rashomon.claim.extract.place.PlacePhrases.Phrase;
import org.rashomon.claim.lexicon.Places;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Places that a clause names without a preposition: "Hungary was chosen as the site of the works",
/// "picked Slovakia for the works", "Geneva will host the talks", "the site of the works is
/// Hungary", "the cyclone hit Pebane".
final class ChosenPlaces {
  private static final List<String> SEATS = List.of("seat", "source", "origin");

  private final PlacePhrases phrases;
  private final Places places = Places.load();
  private final Whereabouts whereabouts;

  ChosenPlaces(Whereabouts whereabouts, PlacePhrases phrases) {
    this.whereabouts = whereabouts;
    this.phrases = phrases;
  }

  Optional<Located> find(ParsedSentence parsed, Clause clause) {
    return picked(parsed, clause)
        .or(() -> hosted(parsed, clause))
        .or(() -> caughtFire(parsed, clause))
        .or(() -> being(parsed, clause));
  }

  /// "the laundry of the hotel caught fire"; a roof is where a fire gets to.
  private Optional<Located> caughtFire(ParsedSentence parsed, Clause clause) {
    boolean catches =
        Clauses.verb(parsed, clause).equals("catch")
            && clause.object().filter(noun -> parsed.head(noun).is("fire")).isPresent();
    return clause
        .subject()
        .map(noun -> Entities.base(parsed, noun))
        .filter(noun -> catches && parsed.token(noun.from()).is("the"))
        .filter(noun -> phrases.isKind(parsed, noun) && !isTop(parsed, noun))
        .map(
            noun ->
                new Located(
                    new Happening("FIRE", "fire", Optional.empty()),
                    new Phrase("in", List.of(noun))));
  }

  private static boolean isTop(ParsedSentence parsed, Nominal noun) {
    return PlaceWord.STARTS.has(Clauses.lemma(parsed, noun));
  }

  private Optional<Located> picked(ParsedSentence parsed, Clause clause) {
    if (!whereabouts.is("pick", Clauses.verb(parsed, clause))) {
      return Optional.empty();
    }
    Optional<Nominal> place = clause.isPassive() ? clause.subject() : clause.object();
    Optional<Nominal> venue = Clauses.led(clause, "as").filter(noun -> isVenue(parsed, noun));
    Optional<Nominal> of =
        venue.flatMap(parsed::of).or(() -> Clauses.led(clause, List.of("for", "of")));
    return place
        .filter(noun -> isNamed(parsed, noun) && (venue.isPresent() || isKnown(parsed, noun)))
        .flatMap(noun -> of.map(what -> located(parsed, what, noun)));
  }

  private Optional<Located> hosted(ParsedSentence parsed, Clause clause) {
    if (!whereabouts.is("host", Clauses.verb(parsed, clause))) {
      return Optional.empty();
    }
    Optional<Nominal> place = clause.isPassive() ? Clauses.led(clause, "by") : clause.subject();
    Optional<Nominal> what = clause.isPassive() ? clause.subject() : clause.object();
    return place
        .filter(noun -> isNamed(parsed, noun) && isKnown(parsed, noun))
        .flatMap(noun -> what.map(held -> located(parsed, held, noun)));
  }

  /// "the seat of the fire was the kitchen", "the venue of the talks is Geneva", "Geneva is the
  /// venue of the talks", "X's birthplace was Y"
  private Optional<Located> being(ParsedSentence parsed, Clause clause) {
    if (!Clauses.verb(parsed, clause).equals("be")
        || clause.subject().isEmpty()
        || clause.object().isEmpty()) {
      return Optional.empty();
    }
    Nominal subject = Entities.base(parsed, clause.subject().get());
    Nominal object = clause.object().get();
    boolean seat = SEATS.contains(Clauses.lemma(parsed, subject));
    if (seat && phrases.isPlace(parsed, object)) {
      return parsed.of(subject).map(what -> located(parsed, what, object));
    }
    boolean first = isVenue(parsed, subject);
    Nominal venue = first ? subject : object;
    Nominal place = first ? object : subject;
    return isVenue(parsed, venue) && isNamed(parsed, place)
        ? parsed.of(venue).map(what -> located(parsed, what, place))
        : Optional.empty();
  }

  private Located located(ParsedSentence parsed, Nominal what, Nominal place) {
    String noun = Clauses.lemma(parsed, what);
    return new Located(
        new Happening(whereabouts.group(noun).orElse("BUILDING"), noun, Optional.of(what)),
        new Phrase("in", List.of(place)));
  }

  private boolean isVenue(ParsedSentence parsed, Nominal noun) {
    return whereabouts.is("venue", Clauses.lemma(parsed, noun));
  }

  private static boolean isNamed(ParsedSentence parsed, Nominal noun) {
    return ScopeReader.isNamed(parsed, noun);
  }

  private boolean isKnown(ParsedSentence parsed, Nominal noun) {
    String name = ScopeReader.name(parsed, noun);
    return places.isNation(name) || places.nationOf(name).isPresent();
  }
}
