package org.rashomon.claim.extract.place;

import java.util.List;
import java.util.Optional;
import org.rashomon.claim.extract.Clauses;
import org.rashomon.claim.extract.Entities;
import org.rashomon.claim.extract.Happenings.Happening;
import org.rashomon.claim.extract.ScopeReader;
import org.rashomon.claim.extract.place.PlaceExtractor.Located;
import org.rashomon.claim.extract.place.PlacePhrases.Phrase;
import org.rashomon.claim.syntax.Clause;
import org.rashomon.claim.syntax.Element.Nominal;
import org.rashomon.claim.syntax.ParsedSentence;

/// Finds where something was going and where someone is from, as told without a verb of its own:
/// "was bound for Dakar", "was on its way to Dakar", "its destination was Dakar", "a native of
/// Dakar".
final class Destinations {
  private static final String BOUND = "DESTINATION";
  private static final String BIRTH = "BIRTH";

  Optional<Located> find(ParsedSentence parsed, Clause clause) {
    return bound(parsed, clause)
        .or(() -> onItsWay(parsed, clause))
        .or(() -> destination(parsed, clause))
        .or(() -> born(parsed, clause));
  }

  /// "was bound for", "was heading for", "had sailed for"
  private static Optional<Located> bound(ParsedSentence parsed, Clause clause) {
    return switch (Clauses.verb(parsed, clause)) {
      case "bind" -> clause.isPassive() ? going(parsed, clause, List.of("for")) : Optional.empty();
      case "head", "steam" -> going(parsed, clause, List.of("for", "to", "towards", "toward"));
      case "sail", "make", "leave", "depart", "destine" -> going(parsed, clause, List.of("for"));
      default -> Optional.empty();
    };
  }

  /// "was on its way to", "was en route to"
  private static Optional<Located> onItsWay(ParsedSentence parsed, Clause clause) {
    boolean way =
        Clauses.verb(parsed, clause).equals("be")
            && (Clauses.led(clause, "on").filter(noun -> parsed.head(noun).is("way")).isPresent()
                || parsed.tokens().stream().anyMatch(token -> token.is("route")));
    return way ? going(parsed, clause, List.of("to", "for")) : Optional.empty();
  }

  private static Optional<Located> going(
      ParsedSentence parsed, Clause clause, List<String> prepositions) {
    return clause
        .subject()
        .map(noun -> Entities.base(parsed, noun))
        .flatMap(
            who ->
                Clauses.led(clause, prepositions)
                    .filter(place -> ScopeReader.isNamed(parsed, place))
                    .map(place -> located(parsed, BOUND, who, place)));
  }

  /// "the destination of the ship was Dakar"
  private static Optional<Located> destination(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> of =
        Clauses.verb(parsed, clause).equals("be")
            ? clause
                .subject()
                .map(noun -> Entities.base(parsed, noun))
                .filter(noun -> parsed.head(noun).is("destination"))
                .flatMap(parsed::of)
            : Optional.empty();
    return of.flatMap(
        thing ->
            clause
                .object()
                .filter(place -> ScopeReader.isNamed(parsed, place))
                .map(place -> located(parsed, BOUND, thing, place)));
  }

  /// "the poet, a native of Dakar," "the poet hails from Dakar"
  private static Optional<Located> born(ParsedSentence parsed, Clause clause) {
    Optional<Nominal> from =
        Clauses.verb(parsed, clause).equals("hail")
            ? Clauses.led(clause, "from")
            : clause.subject().flatMap(who -> nativeOf(parsed, who));
    return from.filter(place -> ScopeReader.isNamed(parsed, place))
        .flatMap(place -> clause.subject().map(who -> located(parsed, BIRTH, who, place)));
  }

  private static Optional<Nominal> nativeOf(ParsedSentence parsed, Nominal who) {
    int at = parsed.elements().indexOf(who) + 2;
    return at > 1
            && at < parsed.elements().size()
            && parsed.elements().get(at) instanceof Nominal noun
            && parsed.head(noun).is("native")
        ? parsed.of(noun)
        : Optional.empty();
  }

  private static Located located(ParsedSentence parsed, String name, Nominal who, Nominal place) {
    return new Located(
        new Happening(name, Clauses.lemma(parsed, who), Optional.of(who)),
        new Phrase("in", List.of(place)));
  }
}
